using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Infrastructure.Platform.Persistence.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Fees",
                table: "Reservations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Terms",
                table: "Reservations",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "AskAt",
                table: "Refunds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Asked",
                table: "Refunds",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Fee",
                table: "Refunds",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateTime>(
                name: "GivenUpAt",
                table: "Refunds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsReturn",
                table: "Refunds",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Mark",
                table: "Refunds",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "PursuedSince",
                table: "Refunds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AskAt",
                table: "Payments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Asked",
                table: "Payments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "GivenUpAt",
                table: "Payments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PaymentNews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TransmissionId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PaymentId = table.Column<long>(type: "INTEGER", nullable: false),
                    HeardAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_Payments_Confirming",
                table: "Payments",
                columns: new[] { "Status", "ConfirmingAt" });
        }
    }
}
