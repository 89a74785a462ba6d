using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PickGo.Infrastructure.Platform.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Money : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Payments_Confirming",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "AskedAt",
                table: "Refunds");

            migrationBuilder.RenameColumn(
                name: "ConfirmingAt",
                table: "Payments",
                newName: "PursuedSince");

            migrationBuilder.AddColumn<DateTime>(
                name: "UsedAt",
                table: "ReservationSeats",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Fees",
                table: "Reservations",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Terms",
                table: "Reservations",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "AskAt",
                table: "Refunds",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Asked",
                table: "Refunds",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Fee",
                table: "Refunds",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTime>(
                name: "GivenUpAt",
                table: "Refunds",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsReturn",
                table: "Refunds",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Mark",
                table: "Refunds",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "PursuedSince",
                table: "Refunds",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AskAt",
                table: "Payments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Asked",
                table: "Payments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "GivenUpAt",
                table: "Payments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PaymentNews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TransmissionId = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PaymentId = table.Column<long>(type: "bigint", nullable: false),
                    HeardAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentNews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaymentNews_Payments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "Payments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Payments_Confirming",
                table: "Payments",
                columns: new[] { "Status", "AskAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentNews_HeardAt",
                table: "PaymentNews",
                column: "HeardAt");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentNews_PaymentId",
                table: "PaymentNews",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "UX_PaymentNews_OnePerTransmission",
                table: "PaymentNews",
                column: "TransmissionId",
                unique: true);

            // What was under way when this came is asked for at once: a row without a time would be asked for by nobody.
            migrationBuilder.Sql("""
                UPDATE "Payments" SET "AskAt" = "PursuedSince", "Asked" = 1 WHERE "Status" = 'Confirming'
                """);
            migrationBuilder.Sql("""
                UPDATE "Refunds" SET "AskAt" = "CreatedAt", "PursuedSince" = "CreatedAt", "Mark" = "Key", "Asked" = 1 WHERE "Status" = 'Requested'
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PaymentNews");

            migrationBuilder.DropIndex(
                name: "IX_Payments_Confirming",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "UsedAt",
                table: "ReservationSeats");

            migrationBuilder.DropColumn(
                name: "Fees",
                table: "Reservations");

            migrationBuilder.DropColumn(
                name: "Terms",
                table: "Reservations");

            migrationBuilder.DropColumn(
                name: "AskAt",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "Asked",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "Fee",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "GivenUpAt",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "IsReturn",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "Mark",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "PursuedSince",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "AskAt",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "Asked",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "GivenUpAt",
                table: "Payments");

            migrationBuilder.RenameColumn(
                name: "PursuedSince",
                table: "Payments",
                newName: "ConfirmingAt");

            migrationBuilder.AddColumn<DateTime>(
                name: "AskedAt",
                table: "Refunds",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_Payments_Confirming",
                table: "Payments",
                columns: new[] { "Status", "ConfirmingAt" });
        }
    }
}
