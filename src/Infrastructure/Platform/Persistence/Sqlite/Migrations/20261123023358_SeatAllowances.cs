using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Infrastructure.Platform.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SeatAllowances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SeatAllowances",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeatAllowances", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "UX_SeatAllowances_OnePerMember",
                table: "SeatAllowances",
                columns: new[] { "SessionId", "MemberId" },
                unique: true);

            // A member without a row has no seats: those who reserved before this table came need theirs.
            migrationBuilder.Sql(
                "INSERT INTO SeatAllowances (MemberId, SessionId, Version) SELECT DISTINCT MemberId, SessionId, 1 FROM Reservations");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SeatAllowances");
        }
    }
}
