package org.ramure.load;

import java.util.Set;
import org.ramure.RamureApplication;
import org.ramure.interop.lti.partner.PlatformDesk;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.boot.SpringApplication;

/** The application that knows one platform; started by {@link LaunchLoad}. */
final class LaunchServer {

    private LaunchServer() {}

    public static void main(String[] args) {
        System.setProperty("server.port", args[0]);
        System.setProperty("ramure.public-url", "http://localhost:" + args[0]);
        System.setProperty("ramure.lti.private-networks", "true");
        String issuer = args[1];
        SpringApplication.run(RamureApplication.class)
                .getBean(PlatformDesk.class)
                .register(
                        new PlatformDesk.Entry(
                                "Load",
                                issuer,
                                args[2],
                                issuer + "/auth",
                                issuer + "/token",
                                issuer + "/jwks",
                                "",
                                Set.of("1")),
                        "load",
                        new PersonId(Uuids.next()));
    }
}
