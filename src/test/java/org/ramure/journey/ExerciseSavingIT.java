package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Catalogue;
import org.ramure.learning.Enrolments;
import org.ramure.people.Guests;
import org.ramure.shared.Language;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Saving an exercise over plain HTTP: what is acknowledged, what is refused, and that nobody writes
 * for another.
 */
@WholeApplicationTest
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:journey;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class ExerciseSavingIT {

    private static final String PATHWAY = "alliances-et-territoires";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private Guests guests;
    @Autowired private Enrolments enrolments;
    @Autowired private Catalogue catalogue;
    @Autowired private Entries entries;
    private Guests.NewGuest guest;
    private Activity exercise;

    @BeforeEach
    void enrolAGuest() {
        var pathway = catalogue.pathway(PATHWAY).orElseThrow();
        exercise =
                pathway.itinerary("12h")
                        .orElseThrow()
                        .step("q1-quoi-pourquoi", "mon-cas")
                        .orElseThrow()
                        .activity();
        guest = guests.welcome(Language.FR);
        enrolments.enrol(guest.id(), pathway.id(), "12h");
    }

    @Test
    void whatIsTypedIsStoredAndAcknowledged() throws Exception {
        HttpResponse<String> answer = save("besoin", "Un premier texte", 0);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\":1", "savedAt");
        assertThat(entries.textsOf(guest.id(), exercise.id()))
                .containsEntry("besoin", "Un premier texte");
    }

    @Test
    void theSameTextSentTwiceCountsOnce() throws Exception {
        save("besoin", "Un texte", 0);
        assertThat(save("besoin", "Un texte", 0).statusCode()).isEqualTo(200);
        assertThat(entries.of(guest.id(), exercise.id()).get("besoin").version()).isEqualTo(1);
    }

    @Test
    void anotherTextOnAnOldVersionIsAConflictThatOverwritesNothing() throws Exception {
        save("besoin", "Le texte de l’onglet A", 0);
        HttpResponse<String> conflict = save("besoin", "Le texte de l’onglet B", 0);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Le texte de l’onglet A");
        assertThat(entries.textsOf(guest.id(), exercise.id()))
                .containsEntry("besoin", "Le texte de l’onglet A");
    }

    @Test
    void ofFourTabsSavingAtOnceOneWinsAndTheOthersAreTold() throws Exception {
        save("besoin", "départ", 0);
        try (var tabs = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> all =
                    List.of("a", "b", "c", "d").stream()
                            .map(t ->
                                    (Callable<Integer>)
                                            () -> save("besoin", "onglet " + t, 1).statusCode())
                            .toList();
            List<Integer> codes =
                    tabs.invokeAll(all).stream().map(f -> f.resultNow()).sorted().toList();
            assertThat(codes).containsExactly(200, 409, 409, 409);
        }
        assertThat(entries.of(guest.id(), exercise.id()).get("besoin").version()).isEqualTo(2);
    }

    @Test
    void aValueThatCannotBeTakenIsRefusedWithAMessage() throws Exception {
        assertThat(save("besoin", "x".repeat(Entries.LONGEST + 1), 0))
                .satisfies(a -> {
                    assertThat(a.statusCode()).isEqualTo(422);
                    assertThat(a.body()).contains("dépasse");
                });
        assertThat(save("inconnu", "x", 0).statusCode()).isEqualTo(422);
    }

    @Test
    void aStrangerAForeignPageAndAClosedModuleAreTurnedAway() throws Exception {
        assertThat(put(exercise, "besoin", "x", 0, "", true).statusCode()).isEqualTo(401);
        assertThat(put(exercise, "besoin", "x", 0, cookie(), false).statusCode()).isEqualTo(403);
        Activity closed =
                catalogue
                        .pathway(PATHWAY)
                        .orElseThrow()
                        .itinerary("12h")
                        .orElseThrow()
                        .step("outils", "canevas")
                        .orElseThrow()
                        .activity();
        assertThat(put(closed, "x", "x", 0, cookie(), true).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> save(String key, String value, long base)
            throws IOException, InterruptedException {
        return put(exercise, key, value, base, cookie(), true);
    }

    private String cookie() {
        return "ramure-visite=" + guest.token();
    }

    private HttpResponse<String> put(
            Activity activity, String key, String value, long base, String cookie, boolean ours)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/saisies/%s/%s/%s"
                                                .formatted(port, PATHWAY, activity.id(), key)))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "fr")
                        .PUT(
                                BodyPublishers.ofString(
                                        "{\"value\":\"%s\",\"base\":%d}".formatted(value, base)));
        if (ours) {
            request.header("X-Ramure", "1").header("Sec-Fetch-Site", "same-origin");
        }
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
