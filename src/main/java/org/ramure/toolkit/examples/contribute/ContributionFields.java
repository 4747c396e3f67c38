package org.ramure.toolkit.examples.contribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.Example.Story;
import org.ramure.toolkit.examples.Example.Tags;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExampleWords;
import org.springframework.stereotype.Component;

/** What a contributor is asked, and the example that their answers make. */
@Component
public class ContributionFields {

    public static final String TITLE = "titre";
    public static final String SUMMARY = "resume";
    public static final String SOURCE = "source";
    public static final String CONSENT = "accord";

    private static final String YES = "oui";
    private static final List<String> STORY =
            List.of("besoin", "reponse", "alliance", "resultats", "enseignements");
    private static final Set<String> OPTIONAL = Set.of("resultats", "objectif");

    private final ExampleWords words;
    private final Translations translations;

    ContributionFields(ExampleWords words, Translations translations) {
        this.words = words;
        this.translations = translations;
    }

    /** The form; keys are the same in every language. */
    public ExerciseContent in(Language language) {
        List<Field> fields = new ArrayList<>();
        fields.add(plain(TITLE, Kind.LINE, language));
        fields.add(plain(SUMMARY, Kind.TEXT, language));
        STORY.forEach(key -> fields.add(plain(key, Kind.TEXT, language)));
        Arrays.stream(ExampleFacet.values()).forEach(facet -> fields.add(tag(facet, language)));
        fields.add(plain(SOURCE, Kind.LINE, language));
        fields.add(
                choice(
                        CONSENT,
                        Kind.CHECKS,
                        language,
                        List.of(new Option(YES, say(language, CONSENT + ".yes"), 0))));
        return new ExerciseContent(SafeHtml.EMPTY, List.copyOf(fields), List.of());
    }

    private String say(Language language, String key) {
        return translations.text(language, "toolkit.examples.propose.field." + key);
    }

    private Field plain(String key, Kind kind, Language language) {
        return new Field(
                key,
                kind,
                say(language, key),
                say(language, key + ".hint"),
                !OPTIONAL.contains(key),
                List.of(),
                List.of(),
                List.of());
    }

    private Field choice(String key, Kind kind, Language language, List<Option> options) {
        return new Field(
                key,
                kind,
                say(language, key),
                "",
                !OPTIONAL.contains(key),
                options,
                List.of(),
                List.of());
    }

    private Field tag(ExampleFacet facet, Language language) {
        List<Option> options =
                words.codes(facet).stream()
                        .map(code -> new Option(code, words.label(facet, code, language), 0))
                        .toList();
        return choice(
                facet.parameter(), facet.isSingle() ? Kind.CHOICE : Kind.CHECKS, language, options);
    }

    /** The labels of required fields that are empty. */
    public List<String> missing(UnaryOperator<String> text, Language language) {
        return in(language).fields().stream()
                .filter(Field::required)
                .filter(field -> text.apply(field.id()).isBlank())
                .map(Field::label)
                .toList();
    }

    /** The example that these texts make, in the language in which they were written. */
    public Example example(String code, Language language, UnaryOperator<String> text) {
        List<LocalizedText> story =
                STORY.stream().map(key -> localized(language, text.apply(key))).toList();
        return new Example(
                code,
                Origin.CONTRIBUTION,
                localized(language, text.apply(TITLE)),
                localized(language, text.apply(SUMMARY)),
                new Story(story.get(0), story.get(1), story.get(2), story.get(3), story.get(4)),
                new Tags(
                        text.apply(ExampleFacet.KIND.parameter()),
                        codes(text.apply(ExampleFacet.PROFILE.parameter())),
                        codes(text.apply(ExampleFacet.DOMAIN.parameter())),
                        text.apply(ExampleFacet.SCALE.parameter()),
                        codes(text.apply(ExampleFacet.SDG.parameter())),
                        text.apply(ExampleFacet.CATEGORY.parameter()),
                        codes(text.apply(ExampleFacet.OBJECTIVE.parameter()))),
                new Provenance(Provenance.Tag.SOURCE, text.apply(SOURCE).strip(), ""));
    }

    private static LocalizedText localized(Language language, String text) {
        return text.isBlank()
                ? LocalizedText.EMPTY
                : new LocalizedText(Map.of(language, text.strip()));
    }

    private static List<String> codes(String list) {
        return Arrays.stream(list.split(",")).filter(code -> !code.isBlank()).distinct().toList();
    }
}
