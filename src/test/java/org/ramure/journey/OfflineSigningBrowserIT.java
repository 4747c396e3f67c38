package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortChange;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestTemplates;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.template.Templates;
import org.ramure.people.PersonId;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A phone loses the network, signs, closes and opens the page, finds the network: signed once. */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:signing;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class OfflineSigningBrowserIT {

    private static final String FACILITATOR = "facilitatrice@demo.ramure.test";
    private static final Path PICTURES = Path.of("target/pictures");

    @LocalServerPort private int port;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Participants participants;
    @Autowired private Attendance attendance;
    @Autowired private AttendanceDesk desk;
    @Autowired private Clock clock;
    @MockitoBean private Templates templates;

    private BrowserContext phone;
    private PersonId ines;
    private Cohort cohort;
    private HalfDay today;

    @BeforeEach
    void anOpenSheetToday() {
        ines = facilitator();
        when(templates.find("sensibilisation"))
                .thenReturn(Optional.of(TestTemplates.all().getLast()));
        LocalDate day = LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
        cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                "sensibilisation",
                                day,
                                Set.of(),
                                TestCohorts.details("Coopérer efficacement", 9)));
        cohorts.open(ines, cohort.id());
        cohort = cohorts.find(ines, cohort.id()).orElseThrow();
        cohorts.change(
                ines,
                cohort.id(),
                new CohortChange(
                        cohort.details(), day.minusDays(1), cohort.lastDay(), cohort.version()));
        today = moved(halfDays.of(ines, cohort.id()).getFirst(), day);
        participants.invite(
                ines,
                cohort.id(),
                List.of(
                        new Invitee("amina@exemple.fr", "Amina", "Roux", "", ""),
                        new Invitee("bruno@exemple.fr", "Bruno", "Lévy", "", "")),
                Participant.Origin.HAND);
        participants
                .list(ines, cohort.id(), Participants.Filter.ALL, 0, 9)
                .forEach(p -> participants.enrol(ines, p.id()));
        desk.open(ines, today.id());
        phone = Browser.newPerson(360, 740);
    }

    private PersonId facilitator() {
        return new PersonId(
                UUID.fromString(
                        String.valueOf(
                                jdbc.queryForObject(
                                        "SELECT id FROM people_person WHERE email = ?",
                                        String.class,
                                        FACILITATOR))));
    }

    private HalfDay moved(HalfDay old, LocalDate day) {
        return halfDays.change(
                ines,
                old.id(),
                new HalfDayChange(
                        old.title(),
                        day,
                        LocalTime.MIDNIGHT,
                        LocalTime.of(23, 59),
                        old.modality(),
                        old.room(),
                        old.link(),
                        old.version()));
    }

    @AfterEach
    void close() {
        if (phone != null) {
            phone.close();
        }
    }

    private String server() {
        return "http://localhost:" + port;
    }

    @Test
    void signsWithoutNetworkAndArrivesOnce() {
        String address = desk.code(ines, today.id()).address();
        Page page = phone.newPage();
        page.navigate(server() + address.substring(address.indexOf("/e/")));
        page.locator("#sign[data-kept=true]").waitFor();

        phone.setOffline(true);
        page.reload();
        page.locator("#sign[data-ready=true]").waitFor();
        page.getByLabel("Code affiché dans la salle").fill(desk.code(ines, today.id()).code());
        page.getByLabel("Votre adresse électronique").fill("amina@exemple.fr");
        page.getByLabel("Votre nom", new Page.GetByLabelOptions().setExact(true))
                .fill("Amina Roux");
        picture(page, "sign-360");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Signer").setExact(true))
                .click();
        page.locator("#sign-list li[data-state=waiting]").waitFor();
        page.reload();
        page.locator("#sign-list li[data-state=waiting]").waitFor();
        assertThat(attendance.sheet(ines, today.id()).signed()).isZero();

        Page second = phone.newPage();
        second.navigate(page.url());
        second.locator("#sign-list li[data-state=waiting]").waitFor();
        phone.setOffline(false);
        page.locator("#sign-list li[data-state=kept]").waitFor();
        page.evaluate("self.ramureSignatures.sendAll()");
        picture(page, "signed-360");

        AttendanceSheet sheet = attendance.sheet(ines, today.id());
        assertThat(sheet.signed()).isEqualTo(1);
        assertThat(sheet.records())
                .filteredOn(record -> record.status() == AttendanceStatus.PRESENT)
                .singleElement()
                .satisfies(record -> assertThat(record.events()).hasSize(1));
        showsTheSheetToTheFacilitator();
    }

    private void showsTheSheetToTheFacilitator() {
        try (BrowserContext desktop = Browser.newPerson(1280, 900)) {
            Page page = desktop.newPage();
            String sheet = "/groupes/" + cohort.slug() + "/emargement/" + today.id();
            page.navigate(server() + "/connexion?suite=" + sheet);
            page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(FACILITATOR))
                    .locator("vaadin-button")
                    .click();
            page.waitForURL(url -> !url.contains("/connexion"));
            page.navigate(server() + sheet);
            page.getByText("1 sur 2 ont signé").first().waitFor();
            assertThat(page.locator(".attendance-qr svg").count()).isEqualTo(1);
            picture(page, "screen-1280");
            page.setViewportSize(360, 740);
            picture(page, "screen-360");
            page.setViewportSize(1280, 900);
            page.navigate(server() + "/groupes/" + cohort.slug() + "/emargement");
            page.locator("h1").waitFor();
            picture(page, "register-1280");
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("attendance-" + name + ".png")));
    }
}
