package org.ramure.catalogue.academic;

import java.util.List;
import java.util.Optional;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * How to cite a course, or a module in it. {@code key} is for BibTeX, {@code title} what is cited,
 * {@code within} the course around a module, {@code release} the short hash of the release, and
 * {@code address} the page.
 */
public record Citation(
        String key,
        LocalizedText title,
        Optional<LocalizedText> within,
        List<String> authors,
        Optional<Integer> year,
        String version,
        Optional<String> release,
        String address) {

    public Citation {
        authors = List.copyOf(authors);
    }

    /** One line to copy, in the manner of author and date. */
    public String text(Language language) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(" ; ", authors));
        year.ifPresent(one -> text.append(" (").append(one).append(")"));
        text.append(". ");
        text.append(title.in(language)).append(". ");
        within.ifPresent(course -> text.append("In: ").append(course.in(language)).append(". "));
        text.append("Version ").append(version);
        release.ifPresent(hash -> text.append(", ").append(hash));
        text.append(". Ramure. ").append(address);
        return text.toString();
    }

    /** An entry {@code @misc} for BibTeX, in UTF-8. */
    public String bibTex(Language language) {
        StringBuilder entry = new StringBuilder("@misc{" + key + ",\n");
        List<String> names = authors.stream().map(Citation::author).toList();
        field(entry, "author", String.join(" and ", names));
        field(entry, "title", "{" + escape(title.in(language)) + "}");
        within.ifPresent(
                course -> field(entry, "booktitle", "{" + escape(course.in(language)) + "}"));
        year.ifPresent(one -> field(entry, "year", String.valueOf(one)));
        field(entry, "publisher", "Ramure");
        field(entry, "edition", version);
        release.ifPresent(hash -> field(entry, "note", "release " + hash));
        field(entry, "language", language == Language.FR ? "french" : "english");
        field(entry, "url", address);
        return entry.append("}\n").toString();
    }

    /** A person as « Surname, First name », a body in braces so that nobody takes it apart. */
    private static String author(String name) {
        return name.contains(",") ? escape(name) : "{" + escape(name) + "}";
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{', '}', '%', '&', '#', '_', '$' -> escaped.append('\\').append(c);
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
