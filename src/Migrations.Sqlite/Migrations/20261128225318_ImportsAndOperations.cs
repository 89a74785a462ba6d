using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Operations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ActiveKind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Input = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    LeaseUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelAsked = table.Column<bool>(type: "INTEGER", nullable: false),
                    Checkpoint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Counts = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Operations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OperationProblems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OperationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
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
