package org.ramure.interop.lti.grades.store;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.client.PlatformCalls;
import org.ramure.interop.lti.client.PlatformCalls.With;
import org.ramure.interop.lti.grades.Score;
import org.ramure.interop.lti.partner.Platform;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says one score to a platform. */
@Component
class ScoreSender {

    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final PlatformCalls calls;
    private final JsonMapper json = JsonMapper.builder().build();

    ScoreSender(PlatformCalls calls) {
        this.calls = calls;
    }

    /** Throws {@link org.ramure.interop.lti.client.PlatformTrouble} unless the platform took it. */
    void send(Platform platform, URI item, ScoreEntity.Claimed whose, Score score) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("userId", whose.subject());
        body.put("timestamp", MILLISECONDS.format(whose.stamp()));
        body.put("activityProgress", score.progress().word());
        Score.Points points = score.points();
        if (points == null) {
            body.put("gradingProgress", "NotReady");
        } else {
            body.put("gradingProgress", "FullyGraded");
            body.put("scoreGiven", points.given());
            body.put("scoreMaximum", points.maximum());
        }
        calls.post(
                new With(platform, GradeService.SCORE),
                GradeAddress.scores(item),
                SCORE,
                json.writeValueAsString(body));
    }
}
