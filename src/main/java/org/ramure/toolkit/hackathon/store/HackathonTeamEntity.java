package org.ramure.toolkit.hackathon.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ramure.shared.Uuids;

/** A row of {@code toolkit_hackathon_team}. */
@Entity
@Table(name = "toolkit_hackathon_team")
@SuppressWarnings("NullAway.Init") // filled by Hibernate
class HackathonTeamEntity {

    @Id private UUID id;
    private UUID hackathonId;

    @Column(name = "team_name")
    private String name;

    private String brief;
    private int pitch;

    protected HackathonTeamEntity() {}

    HackathonTeamEntity(UUID hackathon, String name, int pitch) {
        this.id = Uuids.next();
        this.hackathonId = hackathon;
        this.name = name;
        this.brief = "";
        this.pitch = pitch;
    }

    void rename(String newName) {
        name = newName;
    }

    void brief(String newBrief) {
        brief = newBrief;
    }

    void pitch(int position) {
        pitch = position;
    }

    UUID id() {
        return id;
    }

    UUID hackathon() {
        return hackathonId;
    }

    String name() {
        return name;
    }

    String brief() {
        return brief;
    }

    int pitch() {
        return pitch;
    }
}
