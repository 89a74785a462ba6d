using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PickGo.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ImportsAndOperations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PerformanceSessions_PerformanceId",
                table: "PerformanceSessions");

            migrationBuilder.AddColumn<string>(
                name: "SourceKey",
                table: "Venues",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Operations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ActiveKind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Input = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AskedBy = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Attempt = table.Column<int>(type: "integer", nullable: false),
                    LeaseUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CancelAsked = table.Column<bool>(type: "boolean", nullable: false),
                    Checkpoint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Counts = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Failure = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OperationProblems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OperationId = table.Column<long>(type: "bigint", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Field = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Reason = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OperationProblems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OperationProblems_Operations_OperationId",
                        column: x => x.OperationId,
                        principalTable: "Operations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "UX_Venues_OnePerSource",
                table: "Venues",
                column: "SourceKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UX_PerformanceSessions_Time",
                table: "PerformanceSessions",
                columns: new[] { "PerformanceId", "PerformanceTime" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OperationProblems_Record",
                table: "OperationProblems",
                columns: new[] { "OperationId", "Key" });

            migrationBuilder.CreateIndex(
                name: "UX_Operations_OneUnderWay",
                table: "Operations",
                column: "ActiveKind",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OperationProblems");

            migrationBuilder.DropTable(
                name: "Operations");

            migrationBuilder.DropIndex(
                name: "UX_Venues_OnePerSource",
                table: "Venues");

            migrationBuilder.DropIndex(
                name: "UX_PerformanceSessions_Time",
                table: "PerformanceSessions");

            migrationBuilder.DropColumn(
                name: "SourceKey",
                table: "Venues");

            migrationBuilder.CreateIndex(
                name: "IX_PerformanceSessions_PerformanceId",
                table: "PerformanceSessions",
                column: "PerformanceId");
        }
    }
}
