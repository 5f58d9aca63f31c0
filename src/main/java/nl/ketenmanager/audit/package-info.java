/**
 * The account of every act: one line each with action, object, result, origin, actor and moment (BIO2 8.15), chained by
 * hash so that a line that was changed, removed, inserted or moved is found. It knows no module but {@code platform};
 * whoever lets somebody act writes here through {@link nl.ketenmanager.audit.Audit}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package nl.ketenmanager.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
