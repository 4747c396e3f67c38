package org.ramure.toolkit.examples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.Example.Story;
import org.ramure.toolkit.examples.Example.Tags;

/**
 * Examples by number, the same each time: words of the field put together at random in both
 * languages, as long as those of the content files. For tests and measurements.
 */
public final class GeneratedExamples {

    public static final Map<ExampleFacet, List<String>> CODES =
            Map.of(
                    ExampleFacet.PROFILE,
                    List.of(
                            "citoyens",
                            "institutions",
                            "collectivites",
                            "entreprises",
                            "associations",
                            "fondations",
                            "investisseurs",
                            "academiques",
                            "ingenieries",
                            "medias"),
                    ExampleFacet.DOMAIN,
                    List.of(
                            "education",
                            "jeunesse",
                            "emploi-insertion",
                            "sante",
                            "autonomie-handicap-aidants",
                            "lien-social",
                            "mobilite",
                            "energie",
                            "transition-ecologique",
                            "alimentation",
                            "numerique",
                            "pilotage-territoires",
                            "habitat",
                            "culture-patrimoine",
                            "economie-locale",
                            "solidarite-internationale"),
                    ExampleFacet.SCALE,
                    List.of(
                            "micro-local",
                            "bassin-de-vie",
                            "departement-region",
                            "national",
                            "europe-international"),
                    ExampleFacet.SDG,
                    IntStream.rangeClosed(1, 17).mapToObj(Integer::toString).toList(),
                    ExampleFacet.CATEGORY,
                    ExampleFacet.CATEGORY.codes(),
                    ExampleFacet.KIND,
                    ExampleFacet.KIND.codes(),
                    ExampleFacet.OBJECTIVE,
                    List.of(
                            "performance-engagement",
                            "modele-socio-economique",
                            "innovation-societale",
                            "projet-de-territoire"));

    private static final String FRENCH =
            "l’association ouvre un jardin partagé avec la mairie et les habitants du quartier"
                    + " une entreprise prête son minibus aux aidants du village le samedi matin"
                    + " le lycée agricole cuisine des légumes invendus pour la cantine de l’hôpital"
                    + " des retraités réparent les vélos des demandeurs d’emploi de la vallée"
                    + " la fondation finance une année d’essai puis la coopérative prend le relais"
                    + " les élus et les bénévoles se réunissent chaque mois pour décider ensemble"
                    + " un réseau d’épiceries solidaires livre les personnes isolées en mobilité"
                    + " la médiathèque prête des ordinateurs remis en état par un atelier d’insertion"
                    + " les agriculteurs partagent un abattoir mobile et une chambre froide"
                    + " un collectif d’artisans rénove des logements vacants avec des apprentis";
    private static final String ENGLISH =
            "the charity opens a shared garden with the town hall and the residents of the area"
                    + " a company lends its minibus to carers of the village on saturday mornings"
                    + " the farming school cooks unsold vegetables for the hospital canteen"
                    + " pensioners repair bicycles for the job seekers of the valley"
                    + " the foundation pays for a trial year and then the cooperative takes over"
                    + " elected members and volunteers meet every month to decide together"
                    + " a network of community shops delivers to isolated people in rural transport"
                    + " the library lends computers put right by a workshop for people out of work"
                    + " farmers share a mobile abattoir and a cold room with the butchers"
                    + " a group of craftspeople renovates empty homes with apprentices";
    private static final String SYLLABLES =
            "ba be bi bo ca co da de di do fa fe ga go la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se so ta te ti to va ve vi vo";

    private static final List<String> FRENCH_WORDS = List.of(FRENCH.split(" ", -1));
    private static final List<String> ENGLISH_WORDS = List.of(ENGLISH.split(" ", -1));
    private static final List<String> SOUNDS = List.of(SYLLABLES.split(" ", -1));

    private GeneratedExamples() {}

    /** Numbers from 0. */
    public static Stream<Example> first(int many) {
        return IntStream.range(0, many).mapToObj(GeneratedExamples::number);
    }

    public static Example number(int number) {
        Random random = new Random(number * 7919L + 17);
        return new Example(
                "genere-" + number,
                Origin.IMPORT,
                text(random, 6),
                text(random, 25),
                new Story(
                        text(random, 55),
                        text(random, 60),
                        text(random, 50),
                        text(random, 40),
                        text(random, 45)),
                tags(random),
                new Provenance(Provenance.Tag.SOURCE, "Généré", ""));
    }

    private static Tags tags(Random random) {
        return new Tags(
                one(random, ExampleFacet.KIND),
                some(random, ExampleFacet.PROFILE, 4),
                some(random, ExampleFacet.DOMAIN, 2),
                one(random, ExampleFacet.SCALE),
                some(random, ExampleFacet.SDG, 4),
                one(random, ExampleFacet.CATEGORY),
                some(random, ExampleFacet.OBJECTIVE, 2));
    }

    private static String one(Random random, ExampleFacet facet) {
        List<String> codes = CODES.getOrDefault(facet, List.of());
        return codes.get(random.nextInt(codes.size()));
    }

    private static List<String> some(Random random, ExampleFacet facet, int most) {
        Set<String> some = new LinkedHashSet<>();
        int many = 1 + random.nextInt(most);
        while (some.size() < many) {
            some.add(one(random, facet));
        }
        return List.copyOf(some);
    }

    private static LocalizedText text(Random random, int words) {
        return LocalizedText.of(
                sentence(random, words, FRENCH_WORDS), sentence(random, words, ENGLISH_WORDS));
    }

    /** One word in six is a rare one, such as a name of a place. */
    private static String sentence(Random random, int words, List<String> common) {
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            if (random.nextInt(6) > 0) {
                sentence.add(common.get(random.nextInt(common.size())));
            } else {
                StringBuilder rare = new StringBuilder();
                for (int s = 0; s < 3; s++) {
                    rare.append(SOUNDS.get(random.nextInt(SOUNDS.size())));
                }
                sentence.add(rare.toString());
            }
        }
        return String.join(" ", sentence);
    }
}
