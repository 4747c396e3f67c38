package org.ramure.cohorts.live;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where phones go, as an address to scan and as one to type. */
@Component
public class RoomLinks {

    private final String publicUrl;

    RoomLinks(@Value("${ramure.public-url}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** The whole address of a room. */
    public String of(RoomCode code) {
        return publicUrl + code.path();
    }

    /** Where a code is typed, without the scheme, as one reads it from a screen. */
    public String typed() {
        return publicUrl.replaceFirst("^https?://", "") + "/q";
    }
}
