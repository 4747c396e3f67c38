package org.ramure.interop.lti.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.identity.IdentityId;
import org.ramure.interop.lti.ChoiceRequest;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.LaunchId;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.partner.DeploymentId;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.data.domain.Persistable;
import tools.jackson.databind.json.JsonMapper;

/** A row of {@code interop_lti_launch}. */
@Entity
@Table(name = "interop_lti_launch")
class LaunchEntity implements Persistable<UUID> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id private UUID id;
    private UUID platformId;
    private UUID deploymentId;
    private @Nullable UUID placementId;
    private UUID identityId;
    private UUID personId;
    private String subject;
    private boolean teacher;
    private boolean learner;
    private String language;
    private @Nullable String returnUrl;
    private boolean framed;
    private @Nullable String choice;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private @Nullable String codeHash;

    private @Nullable Instant codeUntil;
    private Instant at;
    @jakarta.persistence.Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LaunchEntity() {}

    LaunchEntity(Launch launch) {
        this.id = launch.id().value();
        this.platformId = launch.platform().value();
        this.deploymentId = launch.deployment().value();
        this.placementId = launch.placement().map(PlacementId::value).orElse(null);
        this.identityId = launch.who().identity().value();
        this.personId = launch.who().person().value();
        this.subject = launch.who().subject();
        this.teacher = launch.who().teaches();
        this.learner = launch.who().roles().contains(LtiRole.LEARNER);
        this.language = launch.presentation().language().code();
        this.returnUrl = launch.presentation().returnUrl().map(URI::toString).orElse(null);
        this.framed = launch.presentation().framed();
        this.choice = launch.choice().map(JSON::writeValueAsString).orElse(null);
        this.at = launch.at();
        this.fresh = true;
    }

    Launch toLaunch() {
        return new Launch(
                new LaunchId(id),
                new PlatformId(platformId),
                new DeploymentId(deploymentId),
                Optional.ofNullable(placementId).map(PlacementId::new),
                new Launch.Who(
                        new PersonId(personId),
                        new IdentityId(identityId),
                        subject,
                        ParticipationEntity.roles(teacher, learner)),
                new Launch.Presentation(
                        Language.ofCode(language).orElse(Language.FR),
                        Optional.ofNullable(returnUrl).map(URI::create),
                        framed),
                Optional.ofNullable(choice).map(text -> JSON.readValue(text, ChoiceRequest.class)),
                at);
    }

    void continueWith(String hash, Instant until) {
        codeHash = hash;
        codeUntil = until;
    }

    /** Uses the code up; says whether it was still good. */
    boolean use(Instant now) {
        boolean good = codeUntil != null && now.isBefore(codeUntil);
        codeHash = null;
        codeUntil = null;
        return good;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
