package org.ramure.attestations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.Attestations;
import org.ramure.attestations.AttestationsTest;
import org.ramure.attestations.IssueOrder;
import org.ramure.attestations.People;
import org.ramure.attestations.SmallCatalogue;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.people.Account;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AttestationsTest
class AttestationFileControllerTests {

    @Autowired WebApplicationContext application;
    @Autowired Attestations attestations;
    @Autowired People people;
    @Autowired SmallCatalogue catalogue;

    private MockMvc web;
    private Account camille;
    private Attestation issued;

    @BeforeEach
    void issueOne() {
        web = MockMvcBuilders.webAppContextSetup(application).build();
        catalogue.reset();
        camille = people.whoDid("2h");
        issued =
                attestations.issue(
                        camille,
                        IssueOrder.of(SmallCatalogue.PATHWAY, AttestationKind.SUIVI, Language.FR));
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void givesItsHolderTheFileUnderItsNumber() throws Exception {
        people.signIn(camille);
        MockHttpServletResponse response = ask("/attestations/" + issued.id() + "/pdf");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"attestation-" + issued.number() + ".pdf\"");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7");
    }

    @Test
    void givesItsHolderTheFactsAsJson() throws Exception {
        people.signIn(camille);
        MockHttpServletResponse response = ask("/attestations/" + issued.id() + "/faits");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("{\"followUp\":{\"clock\":\"prescribed\"");
    }

    @Test
    void tellsEveryoneElseThatThereIsNothing() throws Exception {
        people.signIn(People.someone("Éva", "Intruse"));
        assertThat(ask("/attestations/" + issued.id() + "/pdf").getStatus()).isEqualTo(404);
        assertThat(ask("/attestations/" + issued.id() + "/faits").getStatus()).isEqualTo(404);
        assertThat(ask("/attestations/" + UUID.randomUUID() + "/pdf").getStatus()).isEqualTo(404);
        assertThat(ask("/attestations/n-importe-quoi/pdf").getStatus()).isEqualTo(404);
        people.signIn(People.administrator());
        assertThat(ask("/attestations/" + issued.id() + "/pdf").getStatus()).isEqualTo(404);
    }

    @Test
    void leadsWhoIsNotSignedInToTheListWhateverTheAddress() throws Exception {
        for (String id : new String[] {issued.id().toString(), UUID.randomUUID().toString()}) {
            MockHttpServletResponse response = ask("/attestations/" + id + "/pdf");
            assertThat(response.getStatus()).isEqualTo(302);
            assertThat(response.getHeader("Location")).isEqualTo("/attestations");
        }
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
