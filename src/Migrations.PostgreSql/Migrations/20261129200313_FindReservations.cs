using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class FindReservations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Payments_PaymentKey",
                table: "Payments",
                column: "PaymentKey");

            migrationBuilder.CreateIndex(
                name: "IX_Members_Nickname",
                table: "Members",
                column: "Nickname");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Payments_PaymentKey",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "IX_Members_Nickname",
                table: "Members");
        }
    }
}
