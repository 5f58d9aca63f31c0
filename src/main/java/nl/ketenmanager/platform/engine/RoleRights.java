package nl.ketenmanager.platform.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.UPDATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.OPERATION_LOG_CATEGORY;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.SYSTEM;
import static org.camunda.bpm.engine.authorization.Resources.TENANT;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/** What each role may do in the engine; a task opens by its seat alone. The reasons are in {@code docs/access.md}. */
final class RoleRights {
    /** Rights without a role are everybody's. */
    static final String EVERYBODY = "*";

    private static final String CHAIN = "escalation-chain";
    private static final String STANDPOINT = "partner-standpoint";
    private static final String EMERGENCY = "emergency-route";
    private static final String AANWIJZING = "aanwijzing";
    private static final String CANDIDACY = "mandate-grant";
    private static final List<String> AT_WORK =
            List.of(CHAIN, "escalation-tier", STANDPOINT, "aanwijzing-consultation", "mandate-review");

    /** Permissions of one role, or of whoever has a power, on one resource. */
    record Right(String role, Resource resource, String id, List<Permission> permissions) {}

    private RoleRights() {}

    static List<Right> all() {
        var rights = new ArrayList<Right>();
        rights.add(right(EVERYBODY, APPLICATION, "tasklist", ACCESS));
        rights.add(right(EVERYBODY, APPLICATION, "welcome", ACCESS));
        // the model of the work, not the work: Tasklist names the process above a task and draws it
        AT_WORK.forEach(process -> rights.add(right(EVERYBODY, PROCESS_DEFINITION, process, READ)));
        for (String starter : List.of("OPERATIONAL_STAFF", "LINE_MANAGER", "KETENREGISSEUR")) {
            rights.add(right(starter, PROCESS_DEFINITION, CHAIN, CREATE_INSTANCE));
            rights.add(right(starter, PROCESS_INSTANCE, ANY, CREATE));
        }
        doorzettingsmacht(rights, "POWER_NOODESCALATIE", EMERGENCY);
        doorzettingsmacht(rights, "POWER_AANWIJZING", AANWIJZING);
        // only the ketenbureau proposes a candidate for ketenmanager
        rights.add(right(EVERYBODY, PROCESS_DEFINITION, CANDIDACY, READ));
        rights.add(right("KETENBUREAU", PROCESS_DEFINITION, CANDIDACY, CREATE_INSTANCE));
        rights.add(right("KETENBUREAU", PROCESS_INSTANCE, ANY, CREATE));
        auditor(rights);
        processOwner(rights);
        administrator(rights);
        rights.add(right("WORKER", PROCESS_DEFINITION, STANDPOINT, READ_INSTANCE, UPDATE_INSTANCE));
        return rights;
    }

    /** The group follows the mandate to the second, so the right to start does as well; without it nobody is offered it. */
    private static void doorzettingsmacht(List<Right> rights, String power, String process) {
        rights.add(right(EVERYBODY, PROCESS_DEFINITION, process, READ));
        rights.add(right(power, PROCESS_DEFINITION, process, CREATE_INSTANCE));
        rights.add(right(power, PROCESS_INSTANCE, ANY, CREATE));
    }

    private static void auditor(List<Right> rights) {
        rights.add(right(
                "AUDITOR",
                PROCESS_DEFINITION,
                ANY,
                READ,
                READ_INSTANCE,
                READ_INSTANCE_VARIABLE,
                READ_TASK,
                READ_TASK_VARIABLE,
                READ_HISTORY,
                READ_HISTORY_VARIABLE));
        rights.add(right("AUDITOR", DECISION_DEFINITION, ANY, READ, READ_HISTORY));
        for (var resource : List.of(DECISION_REQUIREMENTS_DEFINITION, DEPLOYMENT, AUTHORIZATION, USER, GROUP, TENANT)) {
            rights.add(right("AUDITOR", resource, ANY, READ));
        }
        rights.add(right("AUDITOR", OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ));
    }

    private static void processOwner(List<Right> rights) {
        rights.add(right("PROCESS_OWNER", APPLICATION, "cockpit", ACCESS));
        rights.add(right("PROCESS_OWNER", DEPLOYMENT, ANY, CREATE, READ));
        for (var resource : List.of(PROCESS_DEFINITION, DECISION_DEFINITION, DECISION_REQUIREMENTS_DEFINITION)) {
            rights.add(right("PROCESS_OWNER", resource, ANY, READ));
        }
    }

    private static void administrator(List<Right> rights) {
        rights.add(right("ADMINISTRATOR", APPLICATION, "cockpit", ACCESS));
        rights.add(right("ADMINISTRATOR", APPLICATION, "admin", ACCESS));
        rights.add(right("ADMINISTRATOR", AUTHORIZATION, ANY, ALL));
        rights.add(right("ADMINISTRATOR", FILTER, ANY, ALL));
        // jobs and incidents are read with the instance; its variables are not (enforce-specific-variable-permission)
        rights.add(right("ADMINISTRATOR", PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, RETRY_JOB));
        for (var resource :
                List.of(DECISION_DEFINITION, DECISION_REQUIREMENTS_DEFINITION, DEPLOYMENT, USER, GROUP, TENANT)) {
            rights.add(right("ADMINISTRATOR", resource, ANY, READ));
        }
        rights.add(right("ADMINISTRATOR", SYSTEM, ANY, SystemPermissions.READ));
    }

    private static Right right(String role, Resource resource, String id, Permission... permissions) {
        return new Right(role, resource, id, List.of(permissions));
    }
}
