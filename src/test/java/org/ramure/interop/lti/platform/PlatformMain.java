package org.ramure.interop.lti.platform;

import java.util.Map;
import org.slf4j.LoggerFactory;

/**
 * The platform by hand: {@code PlatformMain <port> <address of Ramure> [custom id]}. Registers
 * nothing by itself: use the addresses it logs. Grades that arrive are shown at the address of its
 * results.
 */
public final class PlatformMain {

    private PlatformMain() {}

    public static void main(String[] arguments) {
        var log = LoggerFactory.getLogger(PlatformMain.class);
        var platform = TestPlatform.start("127.0.0.1", Integer.parseInt(arguments[0]));
        String ramure = arguments[1];
        platform.register(
                Tool.at(ramure + "/lti/entree", ramure + "/lti/lancement", ramure + "/lti/cles"));
        platform.members().fill("course-1", 40);
        Map<String, String> custom =
                arguments.length > 2 ? Map.of("ramure", arguments[2]) : Map.of();
        log.info(
                "Registration: {}/lti/inscription?openid_configuration={}&registration_token={}",
                ramure,
                platform.configurationAddress(),
                platform.registrationToken());
        log.info(
                "By hand: issuer {}, client id {}, deployment {}, {}/auth, {}/token, {}/jwks",
                platform.issuer(),
                platform.clientId(),
                platform.deployment(),
                platform.issuer(),
                platform.issuer(),
                platform.issuer());
        log.info(
                "A teacher: {}",
                platform.page(
                        PlatformLaunch.teacher("teacher-1")
                                .named("Ada", "Martin", "ada@universite.example")
                                .custom(custom)));
        for (int i = 1; i <= 3; i++) {
            log.info(
                    "A student: {}",
                    platform.page(PlatformLaunch.learner("student-" + i).custom(custom)));
        }
        log.info(
                "A choice: {}",
                platform.page(
                        PlatformLaunch.teacher("teacher-1")
                                .named("Ada", "Martin", "ada@universite.example")
                                .deepLinking(true)));
    }
}
