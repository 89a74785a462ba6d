using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SearchInLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Venues",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SearchVersion",
                table: "Venues",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SearchVersion",
                table: "Posts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_PerformanceSessions_PerformanceTime",
                table: "PerformanceSessions",
                column: "PerformanceTime");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PerformanceSessions_PerformanceTime",
                table: "PerformanceSessions");

            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "SearchVersion",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "SearchVersion",
                table: "Posts");
        }
    }
}
