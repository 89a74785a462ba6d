using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Infrastructure.Platform.Persistence.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SeatsGivenUp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_ReservationSeats_GivenUp",
                table: "ReservationSeats",
                columns: new[] { "SessionId", "ReleasedAt" },
                filter: "\"ReleasedAt\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ReservationSeats_GivenUp",
                table: "ReservationSeats");
        }
    }
}
