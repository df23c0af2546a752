package dev.rapport.followup.arc.catalogue;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.rapport.followup.arc.Arc;
import dev.rapport.followup.arc.BuiltInArcs;
import dev.rapport.service.paging.Cursor;
import dev.rapport.service.paging.Page;
import dev.rapport.service.problem.Problems;
import dev.rapport.tenancy.CurrentWorkspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The arcs of the current workspace.
@ApplicationScoped
public class Arcs {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final ArcStore store;
    private final CurrentWorkspace workspace;
    private final Clock clock;

    Arcs(ArcStore store, CurrentWorkspace workspace, Clock clock) {
        this.store = store;
        this.workspace = workspace;
        this.clock = clock;
    }

    /// @param version the newest if null
    @Transactional
    public Optional<KnownArc> find(String id, @Nullable Integer version) {
        Optional<KnownArc> builtIn = BuiltInArcs.find(id)
                .filter(arc -> version == null || version == KnownArc.BUILT_IN)
                .map(arc -> KnownArc.builtIn(id, arc));
        return builtIn.or(() -> uuid(id).flatMap(own -> store.find(own, version)));
    }

    /// An arc that a connection can be put on now.
    ///
    /// @param field where the client named it
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if there is none, or it is retired
    @Transactional
    public KnownArc usable(String field, String id) {
        String expected = "send the id of an arc of GET /api/arcs, or leave it out";
        KnownArc arc =
                find(id, null).orElseThrow(() -> Problems.invalidField(field, "is no arc of this workspace", expected));
        if (arc.retiredAt() != null) {
            throw Problems.invalidField(field, "is an arc that is retired", expected);
        }
        return arc;
    }

    /// What a connection of that sender gets if it names no arc.
    @Transactional
    public KnownArc defaultFor(String sender) {
        String id = Optional.ofNullable(store.defaults().get(sender)).orElseGet(() -> BuiltInArcs.idFor(sender));
        return find(id, null).orElseThrow();
    }

    /// The built-in ones come first, on the first page.
    @Transactional
    Page<KnownArc> list(boolean retired, @Nullable String cursor, int limit) {
        UUID after = Cursor.read(cursor, 1, parts -> UUID.fromString(parts.getFirst()))
                .orElse(null);
        Page<KnownArc> own =
                Page.of(store.list(retired, after, limit + 1), limit, arc -> Cursor.of(UUID.fromString(arc.id())));
        if (retired || after != null) {
            return own;
        }
        List<KnownArc> all = new ArrayList<>();
        BuiltInArcs.all().forEach((id, arc) -> all.add(KnownArc.builtIn(id, arc)));
        all.addAll(own.items());
        return new Page<>(all, own.next());
    }

    @Transactional
    Map<String, String> chosenDefaults() {
        return store.defaults();
    }

    @Transactional
    KnownArc get(String id, @Nullable Integer version) {
        return find(id, version).orElseThrow(() -> Problems.notFound("arc", id));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    KnownArc create(Arc arc) {
        UUID id = IDS.generate();
        store.insert(id, arc, workspace.memberId(), clock.instant());
        return get(id.toString(), null);
    }

    /// Makes a new version; connections that are on an older one keep it.
    ///
    /// @param basedOn the version that the change began from
    @Transactional(Transactional.TxType.MANDATORY)
    KnownArc change(String id, int basedOn, Arc arc) {
        UUID own = lockOwn(id);
        KnownArc current = get(id, null);
        if (current.version() != basedOn) {
            throw Problems.problem(
                            "edited-meanwhile",
                            Response.Status.CONFLICT,
                            "The arc was changed meanwhile: you began from version %d, it is at %d."
                                    .formatted(basedOn, current.version()))
                    .with("version", current.version())
                    .build();
        }
        if (current.retiredAt() != null) {
            throw Problems.conflict("The arc is retired; make a new one from it.");
        }
        store.insertVersion(own, arc, workspace.memberId(), clock.instant());
        return get(id, null);
    }

    /// Nobody new gets it; who is on it stays. Again is as good as once.
    @Transactional(Transactional.TxType.MANDATORY)
    KnownArc retire(String id) {
        UUID own = lockOwn(id);
        List<String> senders = ArcView.senders(id, store.defaults());
        if (!senders.isEmpty()) {
            throw Problems.conflict("The arc is what %s begins with; choose another default for %s first."
                    .formatted(String.join(", ", senders), senders.size() == 1 ? "it" : "them"));
        }
        store.retire(own, clock.instant());
        return get(id, null);
    }

    /// Lets new connections of the sender begin with the arc.
    @Transactional(Transactional.TxType.MANDATORY)
    void setDefault(String sender, String id) {
        uuid(id).ifPresent(store::lock);
        store.setDefault(sender, usable("arc", id).id());
    }

    private UUID lockOwn(String id) {
        if (BuiltInArcs.find(id).isPresent()) {
            throw Problems.conflict("This arc comes with the product and stays as it is; make your own from it.");
        }
        return uuid(id).filter(store::lock).orElseThrow(() -> Problems.notFound("arc", id));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
