package org.ramure.attestations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.LearningFormat;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.PathwayId;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.Variant;
import org.ramure.catalogue.Vocabulary;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * One pathway of 35 min, 1 h 35 or 6 h 35 over a course of three modules, and one framework of
 * three competences; titles and versions change when a test says so.
 */
public class SmallCatalogue implements Catalogue {

    public static final PathwayId PATHWAY =
            new PathwayId(UUID.fromString("930f8d1b-28c1-4d13-a7fe-ea9ec2ecc37a"));
    public static final String FRAMEWORK = "piloter-l-innovation-societale";

    private static final Provenance OURS =
            new Provenance(Provenance.Tag.RECONSTRUCTION, "Le RAMEAU", "");

    private String title = "Alliances & Territoires";
    private String frameworkVersion = "1.0.0";
    private String levelLabel = "Je découvre";

    public void reset() {
        title = "Alliances & Territoires";
        frameworkVersion = "1.0.0";
        levelLabel = "Je découvre";
    }

    public void rename(String newTitle) {
        title = newTitle;
    }

    public void publishFramework(String version, String firstLevel) {
        frameworkVersion = version;
        levelLabel = firstLevel;
    }

    public Pathway pathway() {
        List<CourseModule> modules =
                List.of(
                        module(
                                "Se situer",
                                activity(1, 5, "2h", "4h", "12h"),
                                activity(2, 10, "2h", "4h", "12h")),
                        module(
                                "Faire alliance",
                                activity(3, 20, "2h", "4h", "12h"),
                                activity(4, 60, "4h", "12h")),
                        module("Sur mon cas", activity(5, 300, "12h")));
        return new Pathway(
                PATHWAY,
                "alliances-et-territoires",
                "1.0.0",
                ContentStatus.ACTIVE,
                "F2",
                "LIBRE",
                Set.of(Language.FR),
                "CC-BY-SA-4.0",
                LocalizedText.of(title, "Alliances & Territories"),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                course(modules),
                FRAMEWORK,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("C1"),
                List.of(),
                List.of(LocalizedText.of("Décider d’un premier pas.", "Decide on a first step.")),
                List.of(
                        itinerary("2h", modules, "suivi"),
                        itinerary("4h", modules, "suivi"),
                        itinerary("12h", modules, "suivi", "competences")));
    }

    private static Course course(List<CourseModule> modules) {
        return new Course(
                new UUID(7, 7),
                "faire-alliance",
                "1.2.0",
                ContentStatus.ACTIVE,
                Set.of(Language.FR),
                "CC-BY-SA-4.0",
                List.of("Ramure"),
                LocalizedText.of("Faire alliance", "Building alliances"),
                LocalizedText.EMPTY,
                FRAMEWORK,
                List.of("C1"),
                List.of(),
                modules,
                Optional.empty());
    }

    /** The activities of a variant. */
    public List<Activity> activities(String variant) {
        return pathway().itinerary(variant).orElseThrow().steps().stream()
                .map(Itinerary.Step::activity)
                .toList();
    }

    private static CourseModule module(String title, Activity... activities) {
        return new CourseModule(
                UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "m" + activities[0].minutes(),
                LocalizedText.of(title, title + " (en)"),
                LocalizedText.EMPTY,
                List.of(),
                List.of(activities));
    }

    private static Activity activity(int number, int minutes, String... variants) {
        return new Activity(
                new ActivityId(new UUID(1, number)),
                "a" + number,
                "text",
                minutes,
                Set.of(variants),
                List.of("C1"),
                LocalizedText.same("Activité " + number),
                Map.of(Language.FR, "texte"));
    }

    private static Itinerary itinerary(String code, List<CourseModule> modules, String... proofs) {
        List<Itinerary.Stage> stages = new ArrayList<>();
        List<Itinerary.Step> steps = new ArrayList<>();
        for (CourseModule module : modules) {
            List<Itinerary.Step> here = new ArrayList<>();
            for (Activity activity : module.activities()) {
                if (activity.variants().contains(code)) {
                    here.add(new Itinerary.Step(module, activity, steps.size() + here.size()));
                }
            }
            if (!here.isEmpty()) {
                stages.add(new Itinerary.Stage(module, here));
                steps.addAll(here);
            }
        }
        Variant variant =
                new Variant(
                        code,
                        LocalizedText.same(code.replace("h", " h")),
                        LocalizedText.of("Durée " + code, "Length " + code),
                        LocalizedText.EMPTY,
                        Set.of(proofs));
        return new Itinerary(variant, stages, steps);
    }

    @Override
    public Optional<Framework> framework(String slug) {
        return frameworks().stream().filter(f -> f.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Framework> frameworks() {
        return List.of(
                new Framework(
                        new UUID(3, 3),
                        FRAMEWORK,
                        frameworkVersion,
                        ContentStatus.ACTIVE,
                        LocalizedText.of("Piloter l’innovation sociétale", "Steering innovation"),
                        LocalizedText.EMPTY,
                        OURS,
                        List.of(
                                level(1, levelLabel),
                                level(2, "Je pratique"),
                                level(3, "Je pilote"),
                                level(4, "Je transmets")),
                        List.of(competence("C1"), competence("C2"), competence("C3"))));
    }

    private static Framework.Level level(int number, String label) {
        return new Framework.Level(
                number,
                LocalizedText.of(label, "Level " + number),
                LocalizedText.of("Ce que cela veut dire", "What it means"),
                OURS);
    }

    private static Framework.Competence competence(String code) {
        return new Framework.Competence(
                code,
                LocalizedText.of("Compétence " + code, "Competence " + code),
                LocalizedText.EMPTY,
                OURS,
                List.of(practice(code, 1), practice(code, 2)));
    }

    private static Framework.Practice practice(String code, int number) {
        return new Framework.Practice(
                code + "-" + number, number, LocalizedText.same("Je fais"), OURS);
    }

    @Override
    public List<LearningFormat> formats() {
        return List.of(
                new LearningFormat(
                        "F2",
                        LocalizedText.of("Parcours découverte", "Discovery pathway"),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        120,
                        720,
                        0,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        OURS,
                        true));
    }

    @Override
    public List<Pathway> pathways() {
        return List.of(pathway());
    }

    @Override
    public Optional<Pathway> pathway(String slug) {
        return pathways().stream().filter(p -> p.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Pathway> pathway(PathwayId id) {
        return pathways().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    @Override
    public List<Course> courses() {
        return List.of(pathway().course());
    }

    @Override
    public Optional<Course> course(String slug) {
        return courses().stream().filter(c -> c.slug().equals(slug)).findFirst();
    }

    @Override
    public List<Vocabulary> vocabularies() {
        return List.of();
    }

    @Override
    public Optional<Vocabulary> vocabulary(String slug) {
        return Optional.empty();
    }

    @Override
    public LocalizedText label(String vocabulary, String code) {
        return LocalizedText.same(code);
    }

    @Override
    public List<ContentProblem> problems() {
        return List.of();
    }

    @Override
    public Optional<MediaFile> media(String course, String language, String module, String file) {
        return Optional.empty();
    }
}
