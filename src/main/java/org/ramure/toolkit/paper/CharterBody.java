package org.ramure.toolkit.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.LabelledLines;
import org.ramure.shared.paper.PaperTable;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.toolkit.document.SheetVersions.Kept;
import org.ramure.toolkit.document.SheetVersions.Signature;
import org.ramure.toolkit.sheet.CharterPlan;
import org.ramure.toolkit.sheet.CharterPlan.Family;
import org.ramure.toolkit.sheet.CharterPlan.Lever;

/** The levers of a charter on paper, and who signed the copy that is printed. */
final class CharterBody {

    private static final float LEVER = 150;

    private final Sheet paper;
    private final Wording words;
    private final Language language;
    private final PaperFacts facts;

    CharterBody(Sheet paper, Wording words, PaperFacts facts) {
        this.paper = paper;
        this.words = words;
        this.language = words.language();
        this.facts = facts;
    }

    void draw(CharterPlan plan) {
        if (!facts.isBlank()) {
            List<LabelledLines.Line> lines = new ArrayList<>();
            facts.parties()
                    .forEach((letter, name) ->
                            lines.add(new LabelledLines.Line(party(letter), name)));
            LabelledLines.draw(paper, lines);
        }
        for (Family family : plan.families()) {
            SheetBody.heading(paper, 2, family.title().in(language));
            table(plan, family);
            comments(family);
        }
        facts.kept().ifPresent(this::signatures);
    }

    private String party(String letter) {
        return words.text("toolkit.share.party", letter.toUpperCase(Locale.ROOT));
    }

    private List<String> letters() {
        return facts.isBlank()
                ? CharterPlan.PARTIES.subList(0, 2)
                : List.copyOf(facts.parties().keySet());
    }

    private void table(CharterPlan plan, Family family) {
        List<String> letters = letters();
        float each = 70;
        float wording = Sheet.WIDTH - LEVER - each * letters.size();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("toolkit.charter.lever"), LEVER));
        letters.forEach(letter -> columns.add(new Column(party(letter), each)));
        columns.add(new Column(words.text("toolkit.charter.wording"), wording));
        List<List<Cell>> rows = new ArrayList<>();
        for (Lever lever : family.levers()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(lever.title().in(language)));
            letters.forEach(letter -> cells.add(Cell.of(position(plan, lever, letter))));
            cells.add(Cell.of(text(lever, CharterPlan.WORDING, "").replaceAll("\\s+", " ")));
            rows.add(cells);
        }
        if (facts.isBlank()) {
            PaperTable.written(paper, columns, 34).draw(rows);
        } else {
            PaperTable.read(paper, columns).draw(rows);
        }
    }

    private String text(Lever lever, String column, String party) {
        return facts.texts().getOrDefault(CharterPlan.key(lever, column, party), "");
    }

    private String position(CharterPlan plan, Lever lever, String party) {
        String id = text(lever, CharterPlan.POSITION, party);
        return plan.positions().stream()
                .filter(option -> option.id().equals(id))
                .map(option -> option.text().in(language))
                .findFirst()
                .orElse(facts.isBlank() ? "" : "—");
    }

    private void comments(Family family) {
        for (Lever lever : family.levers()) {
            for (String letter : letters()) {
                String comment = text(lever, CharterPlan.COMMENT, letter);
                if (!comment.isBlank()) {
                    paper.down(3);
                    paper.paragraph(
                            "P",
                            Style.BODY,
                            words.text(
                                    "toolkit.paper.comment",
                                    lever.title().in(language),
                                    facts.parties().getOrDefault(letter, party(letter)),
                                    comment.replaceAll("\\s+", " ")));
                }
            }
        }
    }

    private void signatures(Kept kept) {
        SheetBody.heading(paper, 2, words.text("toolkit.paper.signatures"));
        if (kept.signatures().isEmpty()) {
            paper.paragraph("P", Style.LABEL, words.text("toolkit.paper.unsigned"));
        } else {
            PaperTable.read(
                            paper,
                            List.of(
                                    new Column(words.text("toolkit.paper.for"), 90),
                                    new Column(words.text("toolkit.sign.name"), 160),
                                    new Column(words.text("toolkit.sign.role"), 120),
                                    new Column(
                                            words.text("toolkit.paper.signedAt"),
                                            Sheet.WIDTH - 370)))
                    .draw(kept.signatures().stream().map(this::row).toList());
        }
        paper.down(4);
        paper.paragraph(
                "P",
                Style.SMALL_MUTED,
                words.text("toolkit.paper.print", fingerprint(facts.texts())));
    }

    private List<Cell> row(Signature signature) {
        return List.of(
                Cell.of(party(signature.party())),
                Cell.of(signature.signer()),
                Cell.of(signature.role()),
                Cell.of(words.day(signature.signedAt())));
    }

    /** SHA-256 over all answers in the order of their keys: the same copy has the same one. */
    static String fingerprint(Map<String, String> texts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(texts)
                    .forEach((key, text) ->
                            sha256.update(
                                    (key + "\u0000" + text + "\u0000")
                                            .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
