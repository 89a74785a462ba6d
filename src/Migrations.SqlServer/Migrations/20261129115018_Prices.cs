using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Prices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Performances",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsPricedByHand",
                table: "PerformanceAreas",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "SessionPrices",
                columns: table => new
                {
                    SessionId = table.Column<long>(type: "bigint", nullable: false),
                    AreaId = table.Column<long>(type: "bigint", nullable: false),
                    Grade = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Price = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionPrices", x => new { x.SessionId, x.AreaId });
                    table.ForeignKey(
                        name: "FK_SessionPrices_PerformanceAreas_AreaId",
                        column: x => x.AreaId,
                        principalTable: "PerformanceAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SessionPrices_PerformanceSessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "PerformanceSessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SessionPrices_AreaId",
                table: "SessionPrices",
                column: "AreaId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SessionPrices");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Performances");

            migrationBuilder.DropColumn(
                name: "IsPricedByHand",
                table: "PerformanceAreas");
        }
    }
}
