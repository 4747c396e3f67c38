package org.ramure.catalogue.release.store;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.CatalogueSettings;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.shared.UserFacingException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.NamedInterface;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code java -jar ramure.jar publish <course> "<note>"}: stores a course of the content folder as
 * a release, in the database of the application, and prints its hash. The embedded database takes
 * one process at a time: stop the application first, or publish in the browser.
 */
@NamedInterface("publish-command")
public final class PublishCommand {

    private static final int FINE = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 2;
    private static final int WORDS = 3;

    /** What a person at a terminal is told instead of the keys of the pages. */
    private static final Map<String, String> REFUSALS =
            Map.of(
                    "catalogue.release.broken",
                    "Le cours n’existe pas, a des erreurs ou est un brouillon : voyez la commande check.",
                    "catalogue.release.same",
                    "Rien n’a changé : ce contenu est déjà publié.",
                    "catalogue.release.note.missing",
                    "Dites en une phrase ce que cette version apporte.",
                    "catalogue.release.note.long",
                    "La note est trop longue.");

    private PublishCommand() {}

    /** Runs the command; answers the exit code: 0 published, 1 refused, 2 for wrong usage. */
    public static int run(String[] args, PrintStream out) {
        if (args.length != WORDS) {
            out.println("Usage : java -jar ramure.jar publish <cours> \"<ce qui est nouveau>\"");
            return USAGE;
        }
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Parts.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .run()) {
            return publish(context, args[1], args[2], out);
        }
    }

    private static int publish(
            ConfigurableApplicationContext context, String course, String note, PrintStream out) {
        var publishing = context.getBean(Publishing.class);
        var now = context.getBean(Clock.class).instant().truncatedTo(ChronoUnit.MICROS);
        publishing.problems(course).forEach(problem -> out.println(problem.asLine()));
        try {
            Optional<Release> release =
                    Optional.ofNullable(
                            new TransactionTemplate(
                                            context.getBean(PlatformTransactionManager.class))
                                    .execute(work ->
                                            publishing.publish(
                                                    course, Optional.empty(), note, now)));
            release.ifPresent(done -> out.println(done.id().hash()));
            return FINE;
        } catch (UserFacingException no) {
            out.println(REFUSALS.getOrDefault(no.messageKey(), no.messageKey()));
            return REFUSED;
        }
    }

    /** The little of the application that publishing needs; found by nobody but this command. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @EnableConfigurationProperties(CatalogueSettings.class)
    @ComponentScan(
            basePackages = "org.ramure",
            useDefaultFilters = false,
            includeFilters = {
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {ActivityType.class, ContentArea.class}),
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.ramure\\.(catalogue\\.LiveCatalogue"
                                        + "|shared\\.TimeConfiguration"
                                        + "|catalogue\\.release\\.store\\.(ReleaseRows|BlobRows|Publishing))")
            })
    static class Parts {}
}
