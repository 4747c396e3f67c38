package org.ramure.toolkit.hackathon.store;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens marks when the last member of the jury has handed in. */
@Component
class JuryOpening {

    private final HackathonRows rows;
    private final HackathonGround ground;

    JuryOpening(HackathonRows rows, HackathonGround ground) {
        this.rows = rows;
        this.ground = ground;
    }

    /** The caller holds the hackathon. */
    void openIfAllAreIn(UUID hackathon) {
        List<HackathonMemberEntity> jury = rows.jury(hackathon);
        if (!jury.isEmpty() && jury.stream().allMatch(HackathonMemberEntity::handedIn)) {
            rows.find(hackathon).ifPresent(found -> found.open("", ground.now()));
        }
    }
}
