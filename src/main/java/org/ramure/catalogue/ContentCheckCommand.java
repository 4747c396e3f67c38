package org.ramure.catalogue;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.ContentArea;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * {@code java -jar ramure.jar check <folder>}: reads a content folder as the application would and
 * prints every problem with its file and line; with {@code --ids} it prints instead the lines that
 * the ledger of published ids lacks.
 */
public final class ContentCheckCommand {

    private static final String IDS = "--ids";
    private static final int FINE = 0;
    private static final int ERRORS = 1;
    private static final int USAGE = 2;

    private ContentCheckCommand() {}

    /**
     * Runs the command; answers the exit code: 0 without errors, 1 with errors, 2 for wrong usage.
     */
    public static int run(String[] args, PrintStream out) {
        boolean ids = args.length == 3 && args[2].equals(IDS);
        if ((args.length != 2 && !ids) || !Files.isDirectory(Path.of(args[1]))) {
            out.println(
                    "Usage : java -jar ramure.jar check <dossier> [--ids]   (par exemple courses/)");
            return USAGE;
        }
        Content content =
                new ContentReader(new ActivityTypes(types()), areas())
                        .read(ContentFolder.at(Path.of(args[1])));
        if (ids) {
            content.unlisted().forEach(out::println);
            return FINE;
        }
        content.problems().forEach(problem -> out.println(problem.asLine()));
        long errors =
                content.problems().stream()
                        .filter(p -> p.severity() == ContentProblem.Severity.ERROR)
                        .count();
        out.printf(
                "%d cours, %d parcours : %d erreur(s), %d avertissement(s)%n",
                content.courses().size(),
                content.pathways().size(),
                errors,
                content.problems().size() - errors);
        return errors == 0 ? FINE : ERRORS;
    }

    /** The kinds of activities that the modules bring, without starting the application. */
    public static List<ActivityType> types() {
        return brought(ActivityType.class);
    }

    /** The folders that the modules bring, without starting the application. */
    public static List<ContentArea> areas() {
        return brought(ContentArea.class);
    }

    private static <T> List<T> brought(Class<T> plug) {
        try (var context = new AnnotationConfigApplicationContext()) {
            var scanner = new ClassPathBeanDefinitionScanner(context, false);
            scanner.addIncludeFilter(new AssignableTypeFilter(plug));
            scanner.scan("org.ramure");
            context.refresh();
            return List.copyOf(context.getBeansOfType(plug).values());
        }
    }
}
