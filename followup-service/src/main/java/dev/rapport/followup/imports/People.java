package dev.rapport.followup.imports;

import dev.rapport.contracts.Person;
import dev.rapport.followup.connection.KnownConnection;
import dev.rapport.service.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everyone the member has, and everyone an upload adds. Nobody is in it twice: not by profile, and not by name and
/// company where the profile is not told.
final class People {

    private final Map<String, FoundPerson> bySlug = new HashMap<>();
    private final Map<String, List<FoundPerson>> byName = new HashMap<>();
    private final List<FoundPerson> all = new ArrayList<>();
    private final int most;

    People(List<KnownConnection> known, int most) {
        this.most = most;
        known.forEach(connection -> add(new FoundPerson(connection.person(), connection)));
    }

    List<FoundPerson> all() {
        return all;
    }

    /// The person, if one alone fits.
    Optional<FoundPerson> find(Person person) {
        PersonKey key = key(person);
        FoundPerson same = key.slug() == null ? null : bySlug.get(key.slug());
        if (same != null || key.name().isEmpty()) {
            return Optional.ofNullable(same);
        }
        List<FoundPerson> alike = byName.getOrDefault(key.name(), List.of()).stream()
                .filter(other -> key(other.person()).mayBe(key))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    FoundPerson findOrAdd(Person person) {
        FoundPerson found = find(person).orElseGet(() -> add(new FoundPerson(person, null)));
        found.fillIn(person);
        index(found);
        return found;
    }

    private FoundPerson add(FoundPerson person) {
        if (all.size() >= most) {
            throw Problems.unprocessable(
                    "unreadable-upload", "The upload makes it more than " + most + " people; send a part of it.");
        }
        all.add(person);
        byName.computeIfAbsent(key(person.person()).name(), name -> new ArrayList<>(1))
                .add(person);
        index(person);
        return person;
    }

    private void index(FoundPerson person) {
        String slug = ProfileAddress.slug(person.person().profileUrl());
        if (slug != null) {
            bySlug.putIfAbsent(slug, person);
        }
    }

    private static PersonKey key(Person person) {
        return PersonKey.of(person.profileUrl(), person.name(), person.company());
    }
}
