package org.ramure.toolkit.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.people.invited.GuestPass;
import org.ramure.toolkit.document.Visitor;
import org.springframework.stereotype.Component;

/** Who a request comes from: a guest's pass counts for the one document it is for. */
@Component
class Visitors {

    private final CurrentPerson current;

    Visitors(CurrentPerson current) {
        this.current = current;
    }

    Optional<Visitor> of(HttpServletRequest request, UUID document) {
        return GuestPass.of(request.getSession(false), document)
                .map(pass -> (Visitor) new Visitor.Invitee(pass))
                .or(() -> current.id().map(Visitor.Someone::new));
    }
}
