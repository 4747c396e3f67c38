package org.ramure.portfolio.practices.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.portfolio.typed.TypedTexts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A person's grid, copies and conversations. What an invited person said to somebody stays with
 * that somebody; their name and address go.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PracticesData implements PersonalData {

    private static final String GONE = "—";

    private final PracticeRows rows;
    private final TypedTexts texts;
    private final TalkGround ground;

    PracticesData(PracticeRows rows, TypedTexts texts, TalkGround ground) {
        this.rows = rows;
        this.texts = texts;
        this.ground = ground;
    }

    @Override
    public String section() {
        return "portfolio-practices";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // the grid is for accounts alone
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "texts",
                texts.writtenBy(person).stream()
                        .filter(PracticesData::ours)
                        .map(PracticesData::text)
                        .toList());
        all.put(
                "versions",
                rows.versions(person).stream()
                        .map(PracticeVersionEntity::toVersion)
                        .map(v ->
                                Map.of(
                                        "number",
                                        v.number(),
                                        "label",
                                        v.label(),
                                        "grid",
                                        v.gridVersion(),
                                        "frozenAt",
                                        v.frozenAt().toString(),
                                        "rows",
                                        v.rows().stream().map(PracticesData::row).toList()))
                        .toList());
        all.put("files", rows.allFiles(person).stream().map(PracticesData::file).toList());
        all.put(
                "conversations",
                Stream.concat(
                                rows.everyTalkOf(person).stream(),
                                rows.everyTalkWith(person, ground.email(person)).stream())
                        .map(t -> talk(person, t))
                        .toList());
        return all;
    }

    private static Map<String, Object> text(TypedTexts.Written written) {
        return Map.of(
                "place", written.place(),
                "field", written.key(),
                "text", written.text(),
                "savedAt", written.savedAt().toString());
    }

    private static Map<String, Object> file(PracticeFileEntity file) {
        return Map.of(
                "name", file.toFile().name(),
                "practice", file.practice(),
                "bytes", file.sizeBytes(),
                "sha256", file.sha256(),
                "addedAt", file.addedAt().toString(),
                "withdrawn", file.isWithdrawn());
    }

    private static boolean ours(TypedTexts.Written written) {
        return written.place().startsWith("pratiques:") || written.place().startsWith("entretien:");
    }

    private static Map<String, Object> row(PracticeRow row) {
        return Map.of(
                "practice",
                row.practice(),
                "texts",
                row.texts(),
                "files",
                row.files().stream().map(f -> f.name()).toList());
    }

    private static Map<String, Object> talk(PersonId person, PracticeTalkEntity talk) {
        boolean own = talk.person().equals(person);
        return Map.of(
                "own",
                own,
                "with",
                own ? talk.other().name() : "",
                "invitedAt",
                talk.invitedAt().toString(),
                "confirmed",
                talk.confirmed().size() == 2,
                "withdrawn",
                talk.isWithdrawn());
    }

    @Override
    public void erase(PersonId person) {
        String email = ground.email(person);
        rows.everyTalkWith(person, email).forEach(talk -> talk.forgetOther(GONE));
        List<PracticeTalkEntity> own = rows.everyTalkOf(person);
        own.forEach(rows::remove);
        rows.versions(person).forEach(rows::remove);
        rows.allFiles(person).forEach(rows::remove);
        rows.flush();
        own.forEach(talk -> texts.eraseUnder(PracticePlaces.talk(talk.id())));
        texts.eraseUnder(PracticePlaces.grid(person));
        texts.forgetWriter(person);
    }
}
