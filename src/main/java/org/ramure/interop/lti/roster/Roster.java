package org.ramure.interop.lti.roster;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.RosterService;
import org.ramure.interop.lti.client.PlatformAnswer;
import org.ramure.interop.lti.client.PlatformCalls;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.Platforms;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks a platform who is in the course, page by page. */
@Component
public class Roster {

    private static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final int PAGES = 100;
    private static final int MOST = 5_000;

    private final Placements placements;
    private final Platforms platforms;
    private final PlatformCalls calls;

    Roster(Placements placements, Platforms platforms, PlatformCalls calls) {
        this.placements = placements;
        this.platforms = platforms;
        this.calls = calls;
    }

    /**
     * The list, for who teaches through the placement; empty where the platform gives none. Throws
     * {@link PlatformTrouble} where it fails.
     */
    public Optional<MemberList> read(PersonId caller, PlacementId id) {
        Placement placement = placements.taught(caller, id);
        Optional<Platform> platform =
                platforms.find(placement.platform()).filter(Platform::enabled);
        Optional<URI> list = placement.services().roster().map(RosterService::memberships);
        return platform.isEmpty() || list.isEmpty()
                ? Optional.empty()
                : Optional.of(read(platform.get(), list.get()));
    }

    private MemberList read(Platform platform, URI list) {
        var right = new PlatformCalls.With(platform, RosterService.SCOPE);
        Map<String, Member> members = new LinkedHashMap<>();
        Set<URI> seen = new HashSet<>();
        Optional<URI> page = Optional.of(list);
        while (page.isPresent() && seen.add(page.get())) {
            if (seen.size() > PAGES || members.size() >= MOST) {
                return new MemberList(List.copyOf(members.values()), true);
            }
            PlatformAnswer answer = calls.get(right, page.get(), TYPE);
            for (JsonNode listed : answer.json().path("members")) {
                member(listed).ifPresent(one -> members.merge(one.subject(), one, Member::and));
            }
            page = answer.next();
        }
        return new MemberList(List.copyOf(members.values()), false);
    }

    /** Who left the course is listed as inactive, or as deleted. */
    private static Optional<Member> member(JsonNode listed) {
        String subject = listed.path("user_id").asString("");
        String status = listed.path("status").asString("Active");
        if (subject.isEmpty() || !status.equalsIgnoreCase("active")) {
            return Optional.empty();
        }
        List<String> roles = new ArrayList<>();
        listed.path("roles").forEach(role -> roles.add(role.asString("")));
        return Optional.of(new Member(subject, name(listed), LtiRole.of(roles)));
    }

    private static String name(JsonNode listed) {
        String whole = listed.path("name").asString("");
        String joined =
                listed.path("given_name").asString("")
                        + " "
                        + listed.path("family_name").asString("");
        return (whole.isBlank() ? joined : whole).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
