package org.ramure.competences.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetencesTest;
import org.ramure.competences.CompetencesTestApplication.Visitor;
import org.ramure.competences.Drafts;
import org.ramure.competences.Evidence;
import org.ramure.competences.SelfAssessment;
import org.ramure.competences.TestFrameworks;
import org.ramure.competences.files.Samples;
import org.ramure.competences.positioning.PositioningContent.Depth;
import org.ramure.competences.ui.TestPlace;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@CompetencesTest
class CompetencesAddressesTests {

    private static final String NOTE = "/competences/notes/" + TestFrameworks.SLUG + "/C1";

    @Autowired private EvidenceFileController files;
    @Autowired private NoteController notes;
    @Autowired private PositioningPrinter printer;
    @Autowired private Visitor visitor;
    @Autowired private Evidence evidence;
    @Autowired private Drafts drafts;
    @Autowired private SelfAssessment self;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private MockMvc http = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void signedIn() {
        visitor.signIn(person);
        http = MockMvcBuilders.standaloneSetup(files, notes).build();
    }

    @AfterEach
    void leave() {
        visitor.leave();
    }

    @Test
    void sendsAFileToItsOwnerToBeSavedAndNotRun() throws Exception {
        http.perform(get("/competences/preuves/" + fileOf(person)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(Samples.pdf()))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        containsString("filename*=UTF-8''Carte%20d%27acteurs.pdf")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void answersTheSameForSomeoneElsesFileForNoFileAndForAStranger() throws Exception {
        UUID theirs = fileOf(new PersonId(UUID.randomUUID()));
        http.perform(get("/competences/preuves/" + theirs)).andExpect(status().isNotFound());
        http.perform(get("/competences/preuves/" + UUID.randomUUID()))
                .andExpect(status().isNotFound());

        UUID mine = fileOf(person);
        visitor.leave();
        http.perform(get("/competences/preuves/" + mine)).andExpect(status().isNotFound());
    }

    @Test
    void savesANoteAndAnswersWithItsVersion() throws Exception {
        http.perform(note("{\"value\":\"en mars\",\"base\":0}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.savedAt").exists());

        Assertions.assertThat(drafts.of(person, TestFrameworks.SLUG).answer("C1").note())
                .isEqualTo("en mars");
    }

    @Test
    void answersWithWhatStandsWhenAnotherTabWroteSomethingElse() throws Exception {
        http.perform(note("{\"value\":\"à gauche\",\"base\":0}")).andExpect(status().isOk());
        http.perform(note("{\"value\":\"à droite\",\"base\":0}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.value").value("à gauche"))
                .andExpect(jsonPath("$.version").value(1));
    }

    @Test
    void refusesANoteThatIsTooLongWithAMessageAndStrangersWithout() throws Exception {
        String tooLong = "x".repeat(AssessmentDraft.MAX_NOTE + 1);
        http.perform(note("{\"value\":\"" + tooLong + "\",\"base\":0}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value(containsString("Rien n’est perdu")));

        visitor.leave();
        http.perform(note("{\"value\":\"a\",\"base\":0}")).andExpect(status().isUnauthorized());
    }

    @Test
    void printsAGridToTickAndThenTheAnswers() {
        var place = new TestPlace(person, Depth.QUICK, "C1");
        String blank = print(place);
        Assertions.assertThat(blank)
                .contains("Prenez cinq minutes.", "Connaître son écosystème", "☐")
                .doesNotContain("☒");

        AssessmentDraft draft = drafts.begin(person, TestFrameworks.SLUG);
        var choice =
                new Drafts.Choice(TestFrameworks.SLUG, draft.submission(), "C1", 2, Set.of(), 0);
        long revision = drafts.choose(person, choice).revision();
        self.save(
                person,
                new SelfAssessment.Submission(
                        draft.submission(),
                        TestFrameworks.SLUG,
                        CompetenceReading.Moment.ENTRY,
                        List.of("C1"),
                        Map.of("C1", revision),
                        place.activity().id()));
        Assertions.assertThat(print(place)).containsOnlyOnce("☒");
    }

    private String print(TestPlace place) {
        return printer.print(person, place.pathway(), place.activity(), Language.FR).html();
    }

    private MockHttpServletRequestBuilder note(String body) {
        return put(NOTE).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private UUID fileOf(PersonId owner) throws IOException {
        return evidence.addFile(
                        owner,
                        new Evidence.About(TestFrameworks.SLUG, "C1"),
                        "Carte d'acteurs.pdf",
                        new ByteArrayInputStream(Samples.pdf()))
                .id();
    }
}
