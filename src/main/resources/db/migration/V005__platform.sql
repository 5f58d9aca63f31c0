-- Sessions of people who are logged in (Spring Session): they survive a restart and the death of a node.
create table keten.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on keten.spring_session (expiry_time);
create index spring_session_principal on keten.spring_session (principal_name);

create table keten.spring_session_attributes (
    session_primary_id char(36)     not null references keten.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- Work beside the engine (db-scheduler).
create table keten.scheduled_tasks (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on keten.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on keten.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on keten.scheduled_tasks (priority desc, execution_time);
