using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class OneWebhookRowAPayment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // They only drop repeats: forgetting them costs a question to the gateway, and no two of a payment may stay.
            migrationBuilder.Sql("DELETE FROM \"ProcessedWebhooks\"");

            migrationBuilder.DropIndex(
                name: "IX_ProcessedWebhooks_PaymentId",
                table: "ProcessedWebhooks");

            migrationBuilder.DropIndex(
                name: "UX_ProcessedWebhooks_OnePerTransmission",
                table: "ProcessedWebhooks");

            migrationBuilder.CreateIndex(
                name: "UX_ProcessedWebhooks_OnePerPayment",
                table: "ProcessedWebhooks",
                column: "PaymentId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM \"ProcessedWebhooks\"");

            migrationBuilder.DropIndex(
                name: "UX_ProcessedWebhooks_OnePerPayment",
                table: "ProcessedWebhooks");

            migrationBuilder.CreateIndex(
                name: "IX_ProcessedWebhooks_PaymentId",
                table: "ProcessedWebhooks",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "UX_ProcessedWebhooks_OnePerTransmission",
                table: "ProcessedWebhooks",
                column: "TransmissionId",
                unique: true);
        }
    }
}
