package org.ramure.toolkit.compass.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.catalogue.ContentEditing;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.compass.Compass;
import org.ramure.toolkit.compass.CompassShelf;
import org.ramure.toolkit.compass.Compasses;
import org.ramure.toolkit.compass.edit.CompassChange;
import org.ramure.toolkit.compass.edit.CompassEdits;
import org.ramure.toolkit.compass.edit.TextChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredCompassEdits implements CompassEdits {

    /** Who wrote what a person has left behind. */
    static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final ContentEditing content;
    private final Compasses compasses;
    private final People people;
    private final Clock clock;

    StoredCompassEdits(
            EntityManager entities,
            TransactionTemplate transaction,
            ContentEditing content,
            Compasses compasses,
            People people,
            Clock clock) {
        this.entities = entities;
        this.transaction = transaction;
        this.content = content;
        this.compasses = compasses;
        this.people = people;
        this.clock = clock;
    }

    private void require(PersonId by) {
        boolean may =
                people.find(by)
                        .filter(a -> a.is(Role.AUTHOR) || a.is(Role.ADMINISTRATOR))
                        .isPresent();
        if (!may) {
            throw new UserFacingException("toolkit.compass.edit.notYours");
        }
    }

    private Optional<String> file(String slug) {
        return slug.matches("[a-z0-9-]{1,80}")
                ? content.file(EditedCompasses.path(slug))
                : Optional.empty();
    }

    /** All versions, the latest first. */
    private List<CompassEditEntity> edits(String slug) {
        return entities.createQuery(
                        "select e from CompassEditEntity e where e.slug = :slug"
                                + " order by e.number desc",
                        CompassEditEntity.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    @Override
    public Optional<Standing> standing(PersonId by, String slug) {
        require(by);
        return file(slug).map(file -> standing(file, edits(slug)));
    }

    private Standing standing(String file, List<CompassEditEntity> edits) {
        String body = edits.isEmpty() ? null : edits.getFirst().body();
        Map<UUID, String> names =
                people.findAll(edits.stream().map(e -> new PersonId(e.savedBy())).toList()).stream()
                        .collect(Collectors.toMap(a -> a.id().value(), StoredCompassEdits::name));
        return new Standing(
                body == null ? file : body,
                edits.isEmpty() ? 0 : edits.getFirst().number(),
                body == null,
                edits.stream()
                        .map(edit ->
                                new Version(
                                        edit.number(),
                                        edit.savedAt(),
                                        names.getOrDefault(edit.savedBy(), ""),
                                        edit.note(),
                                        edit.body() == null))
                        .toList());
    }

    private static String name(Account account) {
        return account.fullName().isBlank() ? account.email() : account.fullName();
    }

    @Override
    public Optional<String> text(PersonId by, String slug, int number) {
        require(by);
        if (number == 0) {
            return file(slug);
        }
        return edits(slug).stream()
                .filter(edit -> edit.number() == number)
                .findFirst()
                .flatMap(edit ->
                        edit.body() == null ? file(slug) : Optional.ofNullable(edit.body()));
    }

    @Override
    public Plan plan(PersonId by, String slug, String text) {
        String served =
                standing(by, slug)
                        .orElseThrow(() -> new UserFacingException("toolkit.unknown"))
                        .text();
        String wanted = checked(text);
        ContentEditing.Trial trial = content.tryOut(EditedCompasses.path(slug), wanted);
        Optional<Compass> before = compasses.find(slug);
        Optional<Compass> after =
                trial.hasErrors()
                        ? Optional.empty()
                        : trial.area(CompassShelf.FOLDER, CompassShelf.class)
                                .flatMap(shelf ->
                                        shelf.all().stream()
                                                .filter(one -> one.slug().equals(slug))
                                                .findFirst());
        return new Plan(
                trial.problems(),
                after.map(one -> CompassChange.between(before.orElse(one), one)),
                TextChanges.between(served, wanted));
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new UserFacingException("toolkit.compass.edit.long", text.length(), LONGEST);
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.endsWith("\n") ? lines : lines + "\n";
    }

    @Override
    public void apply(PersonId by, String slug, int known, String text, String note) {
        Plan plan = plan(by, slug, text);
        if (plan.change().isEmpty()) {
            throw new UserFacingException("toolkit.compass.edit.errors");
        }
        if (!plan.canApply()) {
            throw new UserFacingException("toolkit.compass.edit.same");
        }
        String why = note.strip();
        if (why.length() > LONGEST_NOTE) {
            throw new UserFacingException("toolkit.compass.edit.note.long", LONGEST_NOTE);
        }
        String wanted = checked(text);
        boolean ofFile = file(slug).filter(wanted::equals).isPresent();
        try {
            transaction.executeWithoutResult(begun -> {
                List<CompassEditEntity> edits = edits(slug);
                if ((edits.isEmpty() ? 0 : edits.getFirst().number()) != known) {
                    throw meanwhile();
                }
                var edit = new CompassEditEntity(slug, known + 1, ofFile ? null : wanted, why);
                entities.persist(edit.saved(by, clock.instant()));
                entities.flush();
            });
        } catch (PersistenceException | org.springframework.dao.DataAccessException taken) {
            throw meanwhile();
        }
        content.readAgain();
    }

    private static UserFacingException meanwhile() {
        return new UserFacingException("toolkit.compass.edit.meanwhile");
    }
}
