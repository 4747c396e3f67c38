package org.ramure.catalogue.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.FrenchSpacing;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * Values of a sheet as Java objects. Never fails: what the schema has refused comes out empty, and
 * a sheet with errors is not served.
 */
public final class Fields {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Fields() {}

    public static LocalizedText text(YamlNode node) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            node.get(language.code())
                    .text()
                    .map(FrenchSpacing::hold)
                    .ifPresent(text -> texts.put(language, text));
        }
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }

    public static List<LocalizedText> texts(YamlNode list) {
        return list.items().stream().map(Fields::text).toList();
    }

    /** The scalars of a list. */
    public static List<String> strings(YamlNode list) {
        List<String> strings = new ArrayList<>();
        list.items().forEach(item -> item.text().ifPresent(strings::add));
        return List.copyOf(strings);
    }

    /** The scalars of a list, each once, in order. */
    public static Set<String> set(YamlNode list) {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(strings(list)));
    }

    public static Optional<UUID> uuid(YamlNode node) {
        return node.text().filter(text -> UUID_FORM.matcher(text).matches()).map(UUID::fromString);
    }

    public static int number(YamlNode node) {
        return node.integer().orElse(0);
    }

    public static Provenance provenance(YamlNode node) {
        Provenance.Tag tag = Provenance.Tag.RECONSTRUCTION;
        for (Provenance.Tag candidate : Provenance.Tag.values()) {
            if (candidate.name().equals(node.get("tag").textOrEmpty())) {
                tag = candidate;
            }
        }
        return new Provenance(
                tag, node.get("source").textOrEmpty(), node.get("note").textOrEmpty());
    }

    public static Optional<ContentStatus> status(YamlNode node) {
        for (ContentStatus status : ContentStatus.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(node.textOrEmpty())) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** Whether a module, an activity or a practice is kept only because its id is forever. */
    public static boolean isRetired(YamlNode item) {
        return item.get("status").textOrEmpty().equals("retired");
    }

    public static Set<Language> languages(YamlNode list) {
        Set<Language> languages = java.util.EnumSet.noneOf(Language.class);
        strings(list).forEach(code -> Language.ofCode(code).ifPresent(languages::add));
        return languages;
    }
}
