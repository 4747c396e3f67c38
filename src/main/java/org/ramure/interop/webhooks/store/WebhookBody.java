package org.ramure.interop.webhooks.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of a message. People are told apart by a pseudonym that is another for each webhook;
 * names are looked up when a message leaves, for webhooks that carry them, and never kept with it.
 */
@Component
class WebhookBody {

    private static final int VERSION = 1;
    private static final int PSEUDONYM_BYTES = 16;
    private static final String NAME = "name";

    private final People people;
    private final Participants participants;
    private final JsonMapper json = JsonMapper.builder().build();

    WebhookBody(People people, Participants participants) {
        this.people = people;
        this.participants = participants;
    }

    /** To whom, whose rights count for names, and what pseudonyms are made with. */
    record Addressee(UUID webhook, PersonId owner, boolean withNames) {}

    String of(WebhookEvent event, Addressee to) {
        ObjectNode body = json.createObjectNode();
        body.put("id", event.id().toString());
        body.put("type", event.type());
        body.put("version", VERSION);
        body.put("occurred_at", event.occurredAt().toString());
        ObjectNode data = (ObjectNode) json.readTree(event.data());
        UUID person = event.person();
        if (person != null) {
            data.put("person", pseudonym(to.webhook(), person));
        }
        if (to.withNames()) {
            name(event, data, to.owner()).ifPresent(name -> data.put(NAME, name));
        }
        body.set("data", data);
        return json.writeValueAsString(body);
    }

    private Optional<String> name(WebhookEvent event, ObjectNode data, PersonId owner) {
        UUID person = event.person();
        if (person != null) {
            return people.find(new PersonId(person))
                    .map(Account::fullName)
                    .filter(name -> !name.isEmpty());
        }
        if (!data.has("participant")) {
            return Optional.empty();
        }
        UUID place = UUID.fromString(data.path("participant").asString());
        return participants
                .find(owner, new ParticipantId(place))
                .map(found -> (found.givenName() + " " + found.familyName()).strip())
                .filter(name -> !name.isEmpty());
    }

    /** Ids of people are random; of an id and this nobody learns the other without having both. */
    private static String pseudonym(UUID webhook, UUID person) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            webhook.toString().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            byte[] hash = mac.doFinal(person.toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, PSEUDONYM_BYTES));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
