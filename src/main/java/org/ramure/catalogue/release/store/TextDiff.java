package org.ramure.catalogue.release.store;

import java.util.ArrayList;
import java.util.List;
import org.ramure.catalogue.release.TextPart;
import org.ramure.catalogue.release.TextPart.Kind;

/**
 * What differs between two texts, for people to read: whole paragraphs first, then word by word
 * inside those that were changed. Paragraphs that stayed are left out.
 */
final class TextDiff {

    /** Longer texts are shown as taken out and put in, since comparing takes their product. */
    private static final int MOST_TOKENS = 3000;

    private TextDiff() {}

    static List<List<TextPart>> of(String before, String after) {
        List<TextPart> paragraphs = compare(paragraphs(before), paragraphs(after));
        List<List<TextPart>> passages = new ArrayList<>();
        int i = 0;
        while (i < paragraphs.size()) {
            int start = i;
            List<String> removed = new ArrayList<>();
            List<String> added = new ArrayList<>();
            while (i < paragraphs.size() && paragraphs.get(i).kind() != Kind.SAME) {
                TextPart one = paragraphs.get(i++);
                (one.kind() == Kind.REMOVED ? removed : added).add(one.text());
            }
            passages.addAll(passages(removed, added));
            i = Math.max(i, start + 1);
        }
        return passages;
    }

    private static List<List<TextPart>> passages(List<String> removed, List<String> added) {
        List<List<TextPart>> passages = new ArrayList<>();
        for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
            if (i >= added.size()) {
                passages.add(List.of(new TextPart(Kind.REMOVED, removed.get(i))));
            } else if (i >= removed.size()) {
                passages.add(List.of(new TextPart(Kind.ADDED, added.get(i))));
            } else {
                passages.add(joined(compare(words(removed.get(i)), words(added.get(i)))));
            }
        }
        return passages;
    }

    private static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\n{2,}"));
    }

    /** Each word with the space that follows it. */
    private static List<String> words(String paragraph) {
        return List.of(paragraph.split("(?<=\\s)(?=\\S)"));
    }

    private static List<TextPart> joined(List<TextPart> parts) {
        List<TextPart> joined = new ArrayList<>();
        for (TextPart part : parts) {
            if (!joined.isEmpty() && joined.getLast().kind() == part.kind()) {
                joined.add(new TextPart(part.kind(), joined.removeLast().text() + part.text()));
            } else {
                joined.add(part);
            }
        }
        return List.copyOf(joined);
    }

    /** By the longest common subsequence; what goes comes before what comes. */
    private static List<TextPart> compare(List<String> before, List<String> after) {
        if (before.size() > MOST_TOKENS || after.size() > MOST_TOKENS) {
            return List.of(
                    new TextPart(Kind.REMOVED, String.join("", before)),
                    new TextPart(Kind.ADDED, String.join("", after)));
        }
        int[][] common = common(before, after);
        List<TextPart> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean bothLeft = i < before.size() && j < after.size();
            if (bothLeft && before.get(i).equals(after.get(j))) {
                parts.add(new TextPart(Kind.SAME, before.get(i)));
                i++;
                j++;
            } else if (i < before.size()
                    && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                parts.add(new TextPart(Kind.REMOVED, before.get(i++)));
            } else {
                parts.add(new TextPart(Kind.ADDED, after.get(j++)));
            }
        }
        return parts;
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] =
                        before.get(i).equals(after.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
