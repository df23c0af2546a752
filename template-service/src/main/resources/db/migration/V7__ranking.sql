-- The lower bound of Wilson's 95 % interval: ranks by outcome without letting one lucky note win.
create function wilson_low(hits bigint, trials bigint) returns double precision
    language sql
    immutable
    parallel safe
return case
    when trials <= 0 then 0
    else greatest(0, (hits::float8 / trials + 1.9207294103 / trials
        - 1.959963984540054 * sqrt(hits::float8 / trials * (1 - hits::float8 / trials) / trials
            + 0.960364705 / trials / trials)) / (1 + 3.8414588207 / trials))
end;
