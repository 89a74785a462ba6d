using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.SqlServer.Migrations
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
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Homepage",
                table: "Venues",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<double>(
                name: "Latitude",
                table: "Venues",
                type: "float",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Longitude",
                table: "Venues",
                type: "float",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Telephone",
                table: "Venues",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<bool>(
                name: "AfterMidnight",
                table: "PerformanceSessions",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Cast",
                table: "PerformanceSessions",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");
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
