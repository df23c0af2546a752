package dev.rapport.followup.connection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConnectionStore implements PanacheRepositoryBase<Connection, UUID> {

    /// Takes the row for this transaction, so that moves of one connection come one after the other.
    Optional<Connection> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Whose it is, without taking it.
    Optional<UUID> ownerOf(UUID id) {
        return find("select connection.memberId from Connection connection where connection.id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    boolean hasAny(UUID memberId) {
        return find("memberId", memberId).range(0, 0).firstResultOptional().isPresent();
    }

    /// The newest first.
    List<Connection> list(ConnectionFilter filter, Optional<UUID> before, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        filter.state().ifPresent(state -> {
            conditions.add("state = :state");
            parameters.put("state", state);
        });
        filter.memberId().ifPresent(member -> {
            conditions.add("memberId = :member");
            parameters.put("member", member);
        });
        filter.words().ifPresent(words -> {
            conditions.add("(lower(personName) like :words escape '!' or lower(personCompany) like :words escape '!'"
                    + " or lower(personPosition) like :words escape '!')");
            parameters.put("words", '%' + literally(words.strip().toLowerCase(Locale.ROOT)) + '%');
        });
        before.ifPresent(id -> {
            conditions.add("id < :before");
            parameters.put("before", id);
        });
        Sort newest = Sort.descending("id");
        var query = conditions.isEmpty() ? findAll(newest) : find(String.join(" and ", conditions), newest, parameters);
        return query.range(0, limit - 1).list();
    }

    /// A percent sign that a person typed is a percent sign.
    private static String literally(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
