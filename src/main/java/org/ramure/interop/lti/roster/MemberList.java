package org.ramure.interop.lti.roster;

import java.util.List;

/** Everybody listed, each once; {@code cut} says that the list goes on beyond what we read. */
public record MemberList(List<Member> members, boolean cut) {

    public MemberList {
        members = List.copyOf(members);
    }
}
