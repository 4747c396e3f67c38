package org.ramure.toolkit.examples.store;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.shared.Slug;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.examples.ContentExamples;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.ExampleLedger;
import org.ramure.toolkit.examples.PublishedExamples;
import org.ramure.toolkit.examples.contribute.Contribution;
import org.ramure.toolkit.examples.contribute.Contribution.State;
import org.ramure.toolkit.examples.contribute.ContributionFields;
import org.ramure.toolkit.examples.contribute.Contributions;
import org.ramure.toolkit.examples.store.ContributionRows.Move;
import org.springframework.stereotype.Component;

/** Carries out what was decided, and tells the contributor; inside the caller's transaction. */
@Component
class ContributionDecisions {

    private static final int LONGEST_CODE = 60;
    private static final String OWN_LIST = "/exemples/mes-propositions";

    private final ContributionRows rows;
    private final ExampleLedger ledger;
    private final PublishedExamples published;
    private final ContentExamples content;
    private final ContributionFields fields;
    private final ContributionLetters letters;
    private final Clock clock;

    ContributionDecisions(
            ContributionRows rows,
            ExampleLedger ledger,
            PublishedExamples published,
            ContentExamples content,
            ContributionFields fields,
            ContributionLetters letters,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.published = published;
        this.content = content;
        this.fields = fields;
        this.letters = letters;
        this.clock = clock;
    }

    /** Publishes it under a code made of its title. */
    String accept(PersonId keeper, Contribution whole) {
        String title = whole.text(ContributionFields.TITLE);
        String code = freeCode(title);
        PersonId author = author(whole.id());
        move(whole.id(), Move.by(keeper, State.ACCEPTED, "", code));
        ledger.publish(author, List.of(fields.example(code, whole.language(), whole::text)));
        letters.tell(author, "accepted", title, "", "/exemples/" + code);
        return code;
    }

    /** Sends it back or refuses it. */
    void answer(PersonId keeper, Contribution whole, State to, String given) {
        String reason = ContributionTexts.clean(given).strip();
        if (reason.isEmpty()) {
            throw new UserFacingException("toolkit.examples.review.noReason");
        }
        if (reason.length() > Contributions.LONGEST_REASON) {
            throw new UserFacingException(
                    "toolkit.examples.review.longReason", Contributions.LONGEST_REASON);
        }
        PersonId author = author(whole.id());
        move(whole.id(), Move.by(keeper, to, reason, ""));
        letters.tell(
                author,
                to == State.RETURNED ? "returned" : "refused",
                whole.text(ContributionFields.TITLE),
                reason,
                OWN_LIST);
    }

    void unpublish(String code) {
        ledger.remove(code);
    }

    private PersonId author(UUID id) {
        return rows.find(id).orElseThrow(StoredContributions::unknown).person();
    }

    private void move(UUID id, Move move) {
        if (!rows.move(id, move, clock.instant())) {
            throw StoredContributions.changed();
        }
    }

    private String freeCode(String title) {
        String plain = code(title);
        String code = plain;
        for (int n = 2; isTaken(code); n++) {
            code = plain + "-" + n;
        }
        return code;
    }

    private boolean isTaken(String code) {
        return Example.RESERVED.contains(code)
                || content.shelf().find(code).isPresent()
                || published.find(code).isPresent();
    }

    /** {@code Vélos à l’école !} becomes {@code velos-a-l-ecole}. */
    static String code(String title) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST_CODE ? plain.substring(0, LONGEST_CODE) : plain;
        String code = cut.replaceAll("^-+|-+$", "");
        return Slug.isValid(code) ? code : "exemple";
    }
}
