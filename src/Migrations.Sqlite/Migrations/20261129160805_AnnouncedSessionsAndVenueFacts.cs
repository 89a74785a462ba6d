using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AnnouncedSessionsAndVenueFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "FacilityBits",
                table: "Venues",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Homepage",
                table: "Venues",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Latitude",
                table: "Venues",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Longitude",
                table: "Venues",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Telephone",
                table: "Venues",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AfterMidnight",
                table: "PerformanceSessions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Cast",
                table: "PerformanceSessions",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "FacilityBits",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Homepage",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Latitude",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Longitude",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Telephone",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "AfterMidnight",
                table: "PerformanceSessions");

            migrationBuilder.DropColumn(
                name: "Cast",
                table: "PerformanceSessions");
        }
    }
}
