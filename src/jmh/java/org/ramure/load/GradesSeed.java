package org.ramure.load;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ramure.catalogue.CourseModule;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.platform.TestPlatform;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Classes of one platform in which one module was placed, and students who came once. */
final class GradesSeed {

    private final JdbcTemplate jdbc;
    private final TestPlatform platform;
    private final CourseModule module;

    GradesSeed(ApplicationContext application, TestPlatform platform, CourseModule module) {
        this.jdbc = application.getBean(JdbcTemplate.class);
        this.platform = platform;
        this.module = module;
    }

    List<PersonId> fill(int classes, int each) {
        UUID platformId = Uuids.next();
        UUID deployment = Uuids.next();
        jdbc.update(
                "insert into interop_lti_platform (id, issuer, client_id, name, product,"
                        + " authorization_endpoint, token_endpoint, key_set_url, frame_sites, enabled,"
                        + " registered_at, version) values (?, ?, ?, 'Load', 'test', ?, ?, ?, '', true,"
                        + " current_timestamp, 0)",
                platformId,
                platform.issuer(),
                platform.clientId(),
                platform.issuer() + "/auth",
                platform.issuer() + "/token",
                platform.issuer() + "/jwks");
        jdbc.update(
                "insert into interop_lti_deployment (id, platform_id, deployment_id, enabled, since)"
                        + " values (?, ?, '1', true, current_timestamp)",
                deployment,
                platformId);
        List<PersonId> students = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            UUID placement = placement(platformId, deployment, i);
            for (int j = 0; j < each; j++) {
                students.add(student(placement, i + "-" + j));
            }
        }
        return students;
    }

    private UUID placement(UUID platformId, UUID deployment, int number) {
        UUID id = Uuids.next();
        jdbc.update(
                "insert into interop_lti_placement (id, platform_id, deployment_id, context_id,"
                        + " context_title, resource_link_id, title, target, line_items,"
                        + " grade_scopes, first_at, last_at) values (?, ?, ?, 'load',"
                        + " 'Load', ?, 'Load', ?, ?, ?, current_timestamp, current_timestamp)",
                id,
                platformId,
                deployment,
                "link-" + number,
                "module:" + module.id(),
                platform.grades().lineItems("load"),
                GradeService.SCORE + " " + GradeService.LINE_ITEM);
        return id;
    }

    private PersonId student(UUID placement, String subject) {
        UUID person = Uuids.next();
        jdbc.update(
                "insert into interop_lti_participation (id, placement_id, identity_id, person_id,"
                        + " subject, teacher, learner, first_at, last_at) values (?, ?, ?, ?, ?,"
                        + " false, true, current_timestamp, current_timestamp)",
                Uuids.next(),
                placement,
                Uuids.next(),
                person,
                "student-" + subject);
        return new PersonId(person);
    }
}
