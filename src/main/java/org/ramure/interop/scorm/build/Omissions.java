package org.ramure.interop.scorm.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.assessment.quiz.MatchingQuestion;
import org.ramure.assessment.quiz.OrderingQuestion;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.MediaContent;
import org.ramure.interop.scorm.Omission;
import org.ramure.interop.scorm.Omission.Reason;
import org.ramure.interop.scorm.PackageFormat;
import org.ramure.shared.Language;

/** What a package lacks, told from the content alone. */
final class Omissions {

    private Omissions() {}

    static List<Omission> of(CourseModule module, Language language, PackageFormat format) {
        List<Omission> all = new ArrayList<>();
        for (Activity activity : module.activities()) {
            reason(activity, language, format)
                    .ifPresent(why -> all.add(new Omission(activity.title().in(language), why)));
        }
        return List.copyOf(all);
    }

    private static Optional<Reason> reason(
            Activity activity, Language language, PackageFormat format) {
        return switch (activity.type()) {
            case "text" -> Optional.empty();
            case "quiz" ->
                    Optional.of(Reason.SPLIT)
                            .filter(split -> format == PackageFormat.COMMON_CARTRIDGE)
                            .filter(split -> isSplit(activity, language));
            case "exercise" -> Optional.of(Reason.EXERCISE);
            case "tool" -> Optional.of(Reason.SHEET);
            case "positioning" -> Optional.of(Reason.POSITIONING);
            case "media" ->
                    Optional.of(Reason.LARGE_MEDIA)
                            .filter(large ->
                                    activity.content(language, MediaContent.class).bytes()
                                            > Shelf.LARGEST);
            default -> Optional.of(Reason.OTHER);
        };
    }

    private static boolean isSplit(Activity activity, Language language) {
        return activity.content(language, QuizContent.class).questions().stream()
                .anyMatch(q -> q instanceof OrderingQuestion || q instanceof MatchingQuestion);
    }
}
