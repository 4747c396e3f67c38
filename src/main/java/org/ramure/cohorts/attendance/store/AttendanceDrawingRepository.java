package org.ramure.cohorts.attendance.store;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttendanceDrawingRepository extends Repository<AttendanceDrawingEntity, UUID> {

    AttendanceDrawingEntity save(AttendanceDrawingEntity drawing);

    List<AttendanceDrawingEntity> findByCohortId(UUID cohort);

    void deleteById(UUID event);
}
