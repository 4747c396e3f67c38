package org.ramure.portfolio.practices;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row as a person filled it: ids of the grid and codes of vocabularies by {@link
 * PracticeFields} key, and the files left as evidence.
 */
public record PracticeRow(String practice, Map<String, String> texts, List<PracticeFile> files) {

    public PracticeRow {
        texts = Map.copyOf(texts);
        files = List.copyOf(files);
    }

    /** What stands under a key, or the empty string. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** An id of a level; empty while none is chosen. */
    public String level() {
        return text(PracticeFields.LEVEL);
    }

    public List<String> impacts() {
        return Arrays.stream(text(PracticeFields.IMPACT).split(","))
                .filter(id -> !id.isBlank())
                .toList();
    }

    /** Whether there is anything to show as evidence. */
    public boolean hasEvidence() {
        return !files.isEmpty()
                || !text(PracticeFields.EVIDENCE).isBlank()
                || !text(PracticeFields.EVIDENCE_TITLE).isBlank()
                || !text(PracticeFields.LINK).isBlank();
    }

    public boolean isEmpty() {
        return files.isEmpty() && texts.values().stream().allMatch(String::isBlank);
    }

    /** The same as others may read it: without the note one writes for oneself. */
    public PracticeRow forOthers() {
        Map<String, String> shown = new java.util.HashMap<>(texts);
        shown.remove(PracticeFields.NOTE);
        return new PracticeRow(practice, shown, files);
    }

    /** What the evidence is called: its title, names of files, or the address of a page. */
    public List<String> evidenceTitles() {
        var titles = new java.util.ArrayList<String>();
        String title = text(PracticeFields.EVIDENCE_TITLE).strip();
        String link = text(PracticeFields.LINK).strip();
        if (!title.isEmpty()) {
            titles.add(title);
        } else if (!link.isEmpty()) {
            titles.add(link);
        }
        files.forEach(file -> titles.add(file.name()));
        return List.copyOf(titles);
    }
}
