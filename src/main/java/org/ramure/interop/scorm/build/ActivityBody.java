package org.ramure.interop.scorm.build;

import static org.ramure.interop.scorm.build.PackageHtml.element;

import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.MediaContent;
import org.ramure.catalogue.TextContent;

/** What stands on an activity's page, below its title. */
final class ActivityBody {

    private final Draft draft;
    private final Shelf shelf;

    ActivityBody(Draft draft, Shelf shelf) {
        this.draft = draft;
        this.shelf = shelf;
    }

    String of(Activity activity) {
        return switch (activity.type()) {
            case "text" -> text(activity.content(draft.language(), TextContent.class));
            case "quiz" ->
                    new QuizForm(draft, shelf, activity)
                            .html(activity.content(draft.language(), QuizContent.class));
            case "exercise" ->
                    new ExercisePaper(draft, shelf)
                                    .html(activity.content(draft.language(), ExerciseContent.class))
                            + there(activity, "exercise.online");
            case "media" -> media(activity);
            case "tool" -> elsewhere(activity, "sheet.page");
            case "positioning" -> elsewhere(activity, "positioning.page");
            default -> elsewhere(activity, "other.page");
        };
    }

    private String text(TextContent text) {
        var html = new StringBuilder(shelf.fit(text.html()));
        if (!text.sources().isEmpty()) {
            html.append(element("h2", draft.say("sources"))).append("<ul>");
            text.sources().forEach(source -> html.append(element("li", source)));
            html.append("</ul>");
        }
        return html.toString();
    }

    private String elsewhere(Activity activity, String key) {
        return "<div class=\"note\">"
                + element("p", draft.say(key))
                + there(activity, "openOnSite")
                + "</div>";
    }

    private String there(Activity activity, String key) {
        return "<p>" + PackageHtml.link(draft.addressOf(activity), draft.say(key)) + "</p>";
    }

    private String media(Activity activity) {
        var media = activity.content(draft.language(), MediaContent.class);
        String shown =
                shelf.take(media.address())
                        .map(file -> new MediaTag(draft, shelf).html(activity, media, file))
                        .orElseGet(() -> elsewhere(activity, "media.page"));
        return shown + element("h2", draft.say("transcript")) + shelf.fit(media.transcript());
    }
}
