package nl.ketenmanager.mandate.work;

import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people hear that a mandate ends.
 *
 * @param workingDays how many working days ahead
 * @param at the Dutch time of day at which the register is looked through
 */
@ConfigurationProperties("ketenmanager.mandates.warnings")
record WarningSettings(
        @DefaultValue({"30", "7", "1"}) List<Integer> workingDays,
        @DefaultValue("06:00") LocalTime at) {}
