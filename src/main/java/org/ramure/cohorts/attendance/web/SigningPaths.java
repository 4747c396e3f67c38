package org.ramure.cohorts.attendance.web;

import org.ramure.people.spi.PublicPaths;
import org.ramure.people.spi.SelfProtectedPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People sign without an account; what they send comes from our own script on our own page. */
@Configuration
class SigningPaths {

    @Bean
    PublicPaths attendanceSigning() {
        return PublicPaths.of("/e/**");
    }

    @Bean
    SelfProtectedPaths attendanceSigningByOurScript() {
        return SelfProtectedPaths.of("/e/**");
    }
}
