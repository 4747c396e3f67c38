package org.ramure.toolkit.hackathon;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.EntryCheck;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Kind;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** What a team hands in and who does what in it, as fields. */
@Component
public class TeamFields {

    public static final String TITLE = "titre";
    public static final String SUMMARY = "resume";
    public static final String LINK = "lien";

    /** Before a role's id. */
    public static final String ROLE = "role-";

    /** How many characters a summary may have. */
    public static final int LONGEST_SUMMARY = 2000;

    private final Translations translations;

    TeamFields(Translations translations) {
        this.translations = translations;
    }

    /** The hand-in. */
    public ExerciseContent work(Language language) {
        return content(
                List.of(
                        plain(TITLE, Kind.LINE, language),
                        plain(SUMMARY, Kind.TEXT, language),
                        plain(LINK, Kind.LINE, language)));
    }

    /** Who has which role; one role may have several people. */
    public ExerciseContent roles(HackathonTemplate template, Team team, Language language) {
        List<Option> people =
                team.members().stream()
                        .map(m -> new Option(m.id().toString(), m.name(), 0))
                        .toList();
        return content(
                template.teamRoles().stream()
                        .map(role ->
                                new Field(
                                        ROLE + role.id(),
                                        Kind.CHECKS,
                                        role.title().in(language),
                                        role.text().in(language),
                                        false,
                                        people,
                                        List.of(),
                                        List.of()))
                        .toList());
    }

    /** Throws {@link UserFacingException} for what a field cannot take. */
    public void check(HackathonTemplate template, Team team, Typed typed) {
        List<Field> all = new ArrayList<>(work(Language.FR).fields());
        all.addAll(roles(template, team, Language.FR).fields());
        EntryCheck.check(content(all), typed);
        String value = typed.value();
        if (typed.key().equals(SUMMARY) && value.length() > LONGEST_SUMMARY) {
            throw new UserFacingException(
                    "assessment.exercise.tooLong",
                    LONGEST_SUMMARY,
                    value.length() - LONGEST_SUMMARY);
        }
        if (typed.key().equals(LINK) && !value.isBlank() && !isLink(value.strip())) {
            throw new UserFacingException("toolkit.hackathon.work.noLink");
        }
    }

    /** Whether this leads to a page of the web. */
    public static boolean isLink(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static ExerciseContent content(List<Field> fields) {
        return new ExerciseContent(SafeHtml.EMPTY, List.copyOf(fields), List.of());
    }

    private Field plain(String id, Kind kind, Language language) {
        String key = "toolkit.hackathon.work." + id;
        return new Field(
                id,
                kind,
                translations.text(language, key),
                translations.text(language, key + ".hint"),
                false,
                List.of(),
                List.of(),
                List.of());
    }
}
