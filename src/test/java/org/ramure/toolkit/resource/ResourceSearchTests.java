package org.ramure.toolkit.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Translations;
import org.ramure.toolkit.MedocTestApplication;
import org.ramure.toolkit.resource.Resource.Facts;
import org.ramure.toolkit.resource.Resource.Origin;

class ResourceSearchTests {

    private static final List<Resource> SHIPPED =
            ((ResourceShelf)
                            java.util.Objects.requireNonNull(
                                    MedocTestApplication.CONTENT.areas().get("resources")))
                    .all();

    private static LiveResources over(List<Resource> files, List<Resource> brought) {
        Catalogue catalogue = mock(Catalogue.class);
        ResourceShelf shelf = new ResourceShelf(files);
        when(catalogue.area("resources", ResourceShelf.class)).thenReturn(Optional.of(shelf));
        when(catalogue.vocabulary("objectifs"))
                .thenReturn(
                        MedocTestApplication.CONTENT.vocabularies().stream()
                                .filter(v -> v.slug().equals("objectifs"))
                                .findFirst());
        BroughtResources rows = mock(BroughtResources.class);
        when(rows.stamp()).thenReturn(new BroughtResources.Stamp(brought.size(), Optional.empty()));
        when(rows.all()).thenReturn(brought);
        return new LiveResources(catalogue, rows, new ResourceWords(catalogue, new Translations()));
    }

    private static Resource resource(
            String code, String title, Map<ResourceFacet, List<String>> tags) {
        return new Resource(
                code,
                Origin.IMPORT,
                LocalizedText.same(title),
                LocalizedText.EMPTY,
                tags,
                new Facts(
                        new ResourceTarget(ResourceTarget.Kind.LINK, "https://example.org"),
                        30,
                        LocalizedText.EMPTY,
                        "fr",
                        "",
                        "",
                        ""),
                new Provenance(Provenance.Tag.SOURCE, "", ""));
    }

    @Test
    void findsWordsWithoutAccentsCapitalsAndPlurals() {
        LiveResources resources =
                over(
                        List.of(),
                        List.of(
                                resource("a", "L’évaluation d’un partenariat", Map.of()),
                                resource("b", "Le cœur des réseaux", Map.of())));

        assertThat(resources.search(ResourceQuery.ALL.withWords("EVALUATIONS partenariats")))
                .extracting(Resource::code)
                .containsExactly("a");
        assertThat(resources.search(ResourceQuery.ALL.withWords("coeur réseau")))
                .extracting(Resource::code)
                .containsExactly("b");
        assertThat(resources.search(ResourceQuery.ALL.withWords("((( \\ ** évaluation")))
                .hasSize(1);
        assertThat(resources.search(ResourceQuery.ALL.withWords("astrophysique"))).isEmpty();
    }

    @Test
    void putsFirstWhatNamesTheDomainAndKeepsWhatIsGoodForAll() {
        LiveResources resources =
                over(
                        List.of(),
                        List.of(
                                resource("a-tous", "Pour tous", Map.of()),
                                resource(
                                        "b-mobilite",
                                        "Mobilité",
                                        Map.of(ResourceFacet.DOMAIN, List.of("mobilite"))),
                                resource(
                                        "c-sante",
                                        "Santé",
                                        Map.of(ResourceFacet.DOMAIN, List.of("sante")))));

        assertThat(resources.search(ResourceQuery.ALL.with(ResourceFacet.DOMAIN, "mobilite")))
                .extracting(Resource::code)
                .containsExactly("b-mobilite", "a-tous");
    }

    @Test
    void aFileWinsOverARowOfTheSameCode() {
        Resource file = SHIPPED.getFirst();
        LiveResources resources =
                over(List.of(file), List.of(resource(file.code(), "Autre chose", Map.of())));

        assertThat(resources.all()).containsExactly(file);
    }

    @Test
    void thePivotCountsWhatTheListThenShows() {
        LiveResources resources = over(SHIPPED, List.of());
        Random random = new Random(17);
        List<String> verbs = ResourceFacet.VERB.codes();
        for (int i = 0; i < 40; i++) {
            ResourceQuery query =
                    ResourceQuery.ALL
                            .with(
                                    ResourceFacet.VERB,
                                    random.nextBoolean() ? verbs.get(random.nextInt(3)) : "")
                            .with(ResourceFacet.PROFILE, random.nextBoolean() ? "associations" : "")
                            .withWords(random.nextBoolean() ? "territoire" : "");
            for (ResourceFacet columns :
                    List.of(ResourceFacet.DIMENSION, ResourceFacet.OBJECTIVE)) {
                Pivot pivot = resources.pivot(columns, query);
                assertThat(pivot.codes()).hasSizeGreaterThan(2);
                for (String letter : ResourceFacet.LETTER.codes()) {
                    ResourceQuery row = query.with(ResourceFacet.LETTER, letter);
                    assertThat(pivot.row(letter)).isEqualTo(resources.search(row).size());
                    for (String code : pivot.codes()) {
                        assertThat(pivot.count(letter, code))
                                .isEqualTo(resources.search(row.with(columns, code)).size());
                    }
                }
            }
        }
    }

    @Test
    void countsOfAFacetAreWhatChoosingItsCodesWouldLeave() {
        LiveResources resources = over(SHIPPED, List.of());
        ResourceQuery query = ResourceQuery.ALL.with(ResourceFacet.LETTER, "O");

        resources
                .counts(ResourceFacet.DURATION, query)
                .forEach((code, count) ->
                        assertThat(resources.search(query.with(ResourceFacet.DURATION, code)))
                                .hasSize(count));
        assertThat(resources.counts(ResourceFacet.LETTER, query)).hasSize(5);
    }

    @Test
    void aTargetIsWrittenAndReadAgainAndNonsenseIsRefused() {
        assertThat(SHIPPED)
                .allSatisfy(one ->
                        assertThat(ResourceTarget.of(one.facts().target().written()))
                                .contains(one.facts().target()));
        for (String nonsense :
                List.of(
                        "",
                        "javascript:alert(1)",
                        "http://x",
                        "sheet:a",
                        "sheet:a/../b",
                        "link:x")) {
            assertThat(ResourceTarget.of(nonsense)).as(nonsense).isEmpty();
        }
        assertThat(SHIPPED.getFirst().title().in(Language.FR)).isNotBlank();
    }
}
