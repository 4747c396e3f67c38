package org.ramure.interop.lti.grades.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.client.ClientForTests;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.interop.lti.platform.Fault;
import org.ramure.interop.lti.platform.Members;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.interop.lti.roster.Member;
import org.ramure.interop.lti.roster.MemberList;
import org.ramure.interop.lti.roster.Roster;
import org.ramure.people.HandClock;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The people of a course, as a platform lists them page by page. */
class RosterTests {

    private final TestPlatform platform = TestPlatform.start();
    private final TestSide side = new TestSide();
    private final HandClock clock = new HandClock();
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private Roster roster;
    private Placement placement;
    private PersonId teacher;

    @BeforeEach
    void begin() {
        context.registerBean(HandClock.class, () -> clock);
        context.registerBean(TestSide.class, () -> side);
        context.register(ClientForTests.class, Roster.class);
        context.refresh();
        roster = context.getBean(Roster.class);
        platform.clock(clock);
        platform.trust(side.publicKeys());
        PlatformId id = side.register(platform);
        placement =
                side.place(
                        id,
                        "course-1",
                        new TestContent().module(),
                        new GradeService(Optional.<URI>empty(), Optional.empty(), Set.of()));
        teacher = side.come(placement, "teacher-1", LtiRole.TEACHER);
    }

    @AfterEach
    void close() {
        context.close();
        platform.close();
    }

    private List<Member> read() {
        return roster.read(teacher, placement.id()).orElseThrow().members();
    }

    @Test
    void readsFourHundredStudentsEachOnceThoughSomeAreListedTwice() {
        platform.members().fill("course-1", 400);
        List<Member> members = read();
        assertThat(members).hasSize(401);
        assertThat(members.stream().map(Member::subject)).doesNotHaveDuplicates();
        assertThat(platform.received("/nrps/")).hasSize(10);
        Member twice =
                members.stream()
                        .filter(m -> m.subject().equals("student-8"))
                        .findFirst()
                        .orElseThrow();
        assertThat(twice.roles()).contains(LtiRole.LEARNER);
        assertThat(twice.name()).isEqualTo("Prénom8 Nom8");
    }

    @Test
    void listsPeopleWithoutNames() {
        platform.members().put("course-1", List.of(Members.member("x-1", "", "", "Learner")));
        assertThat(read()).containsExactly(new Member("x-1", "", Set.of(LtiRole.LEARNER)));
    }

    @Test
    void leavesOutWhoLeftTheCourse() {
        var gone = Members.member("x-1", "A", "B", "Learner");
        gone.put("status", "Inactive");
        platform.members()
                .put("course-1", List.of(gone, Members.member("x-2", "C", "D", "Learner")));
        assertThat(read().stream().map(Member::subject)).containsExactly("x-2");
    }

    @Test
    void aBrokenPageIsToldAndNotTakenForAnEmptyList() {
        platform.members().fill("course-1", 400);
        platform.faults()
                .on(
                        request -> "100".equals(request.query().get("from")),
                        Fault.status(500),
                        Integer.MAX_VALUE);
        var trouble = catchThrowableOfType(PlatformTrouble.class, this::read);
        assertThat(trouble.kind()).isEqualTo(PlatformTrouble.Kind.BROKEN);
    }

    @Test
    void aListWithoutEndIsCut() {
        List<Map<String, Object>> endless = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            endless.add(Members.member("x-" + i, "", "", "Learner"));
        }
        platform.members().put("course-1", endless);
        MemberList list = roster.read(teacher, placement.id()).orElseThrow();
        assertThat(list.cut()).isTrue();
        assertThat(list.members()).hasSize(5_000);
    }

    @Test
    void onlyWhoTeachesReadsTheList() {
        PersonId student = side.come(placement, "student-1", LtiRole.LEARNER);
        assertThatThrownBy(() -> roster.read(student, placement.id()))
                .isInstanceOf(UserFacingException.class);
        assertThat(platform.received()).isEmpty();
    }
}
